import type { ExportMeans } from '../exported-article';
import type { BookFile } from './book';

/** What every reading program draws. epubcheck 4 and most devices know no WebP, and none AVIF. */
const extensions: Record<string, string> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' };

/** The pictures of the book, each once, however many articles show it. */
export class BookPictures {
  readonly files: BookFile[] = [];
  #places = new Map<string, string | null>();
  #fresh: { path: string; content: Blob }[] = [];
  #means: Pick<ExportMeans, 'readPicture' | 'toJpeg'>;

  constructor(means: Pick<ExportMeans, 'readPicture' | 'toJpeg'>) {
    this.#means = means;
  }

  /** Its path in the book; null when there is no file that could be shown. */
  async placeOf(hash: string): Promise<string | null> {
    const known = this.#places.get(hash);
    if (known !== undefined) return known;
    const content = await this.#read(hash);
    const path = content && `picture-${this.files.length + 1}.${extensions[content.type]}`;
    this.#places.set(hash, path);
    if (!content || path === null) return null;
    this.files.push({ id: path.replace('.', '-'), path, type: content.type, properties: [] });
    this.#fresh.push({ path, content });
    return path;
  }

  /** Those that were asked for since the last time. */
  takeNew(): { path: string; content: Blob }[] {
    return this.#fresh.splice(0);
  }

  async #read(hash: string): Promise<Blob | null> {
    const file = await this.#means.readPicture(hash);
    if (!file || extensions[file.type] !== undefined) return file ?? null;
    return this.#means.toJpeg(file);
  }
}
