import { statSync } from 'node:fs';
import path from 'node:path';
import { servePages } from '../../e2e/serve';

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
  if (given === undefined) {
    const server = await servePages();
    return { url: server.url('launch--harbour-wire/'), close: () => server.close() };
  }
  const file = path.resolve(given);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`There is no file ${file}. Give an address that begins with http:// or https://, or an HTML file.`);
  const server = await servePages(path.dirname(file));
  return { url: server.url(encodeURIComponent(path.basename(file))), close: () => server.close() };
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
