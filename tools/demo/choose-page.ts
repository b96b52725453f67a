import { statSync } from 'node:fs';
import path from 'node:path';
import { pagesDir, servePages } from '../../e2e/serve';

export interface ChosenPage {
  url: string;
  close(): Promise<void>;
}

/** The address to show: as given, a file served on this machine, or the news page made for the purpose. */
export async function choosePage(given: string | undefined): Promise<ChosenPage> {
  if (given && /^https?:\/\//i.test(given)) {
    await checkReachable(given);
    return { url: given, close: async () => {} };
  }
  const file = path.resolve(given ?? path.join(pagesDir, 'launch--harbour-wire', 'page.html'));
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`There is no file ${file}. Give an address that begins with http:// or https://, or an HTML file.`);
  // The folder above, too: the address of a page names its site and its subject.
  const server = await servePages(path.dirname(path.dirname(file)));
  const name = [path.basename(path.dirname(file)), path.basename(file)].map(encodeURIComponent).join('/');
  return { url: server.url(name).replace(/\/$/, ''), close: () => server.close() };
}

async function checkReachable(url: string): Promise<void> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
  } catch (error) {
    const { message, cause } = error as Error;
    throw new Error(`${url} can't be reached: ${cause instanceof Error ? cause.message : message}.`, { cause: error });
  }
}
