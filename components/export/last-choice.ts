import type { ExportFormatName } from './export-source';

export interface ExportChoice {
  format: ExportFormatName;
  isOneEach: boolean;
}

const key = 'export-choice';
const names: readonly string[] = ['markdown', 'epub', 'html', 'json', 'ris', 'csl', 'csv'] satisfies ExportFormatName[];

/** What was chosen the last time on this device: whoever reads on a device exports to it again and again. */
export function readLastChoice(): ExportChoice {
  const [format = '', files] = (localStorage.getItem(key) ?? '').split(' ');
  return { format: names.includes(format) ? (format as ExportFormatName) : 'epub', isOneEach: files === 'each' };
}

export function writeLastChoice({ format, isOneEach }: ExportChoice): void {
  localStorage.setItem(key, `${format} ${isOneEach ? 'each' : 'one'}`);
}
