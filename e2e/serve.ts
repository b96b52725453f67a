import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.css': 'text/css',
};

export interface PageServer {
  /** The address of a file, or of a folder's page.html: `url('launch--harbour-wire/')`. */
  url(name: string): string;
  /** The same page, of which the second half comes when finishSlowPages() is called. */
  slowUrl(name: string): string;
  finishSlowPages(): void;
  /** Paths that were asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** The pages made for tests and for showing. */
const pagesDir = path.join(import.meta.dirname, '..', 'tests', 'pages');

const slowSite = 'slow';

/**
 * Serves a folder, as `/<site>/`, on this machine alone. An address that ends in `/` gives the folder's page.html.
 */
export async function servePages(root = pagesDir, site = 'pages'): Promise<PageServer> {
  const requests: string[] = [];
  const waiting: (() => void)[] = [];

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const [, first, name] = /^\/([^/]+)(\/.*)$/.exec(decodeURIComponent(pathname)) ?? [];
    const isSlow = first === slowSite;
    const file = path.join(root, name?.endsWith('/') ? `${name}page.html` : (name ?? ''));
    // path.join has folded every "..", so a path out of the folder shows here.
    const isOurs = (first === site || isSlow) && file.startsWith(root + path.sep);
    const body = isOurs ? await readFile(file).catch(() => null) : null;
    if (body === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    // No charset: the pages say it themselves, as pages on the web do.
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    if (isSlow) {
      const half = body.length / 2;
      response.write(body.subarray(0, half));
      await new Promise<void>((resolve) => waiting.push(resolve));
      response.end(body.subarray(half));
    } else response.end(body);
  }

  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (name) => `${origin}/${site}/${name}`,
    slowUrl: (name) => `${origin}/${slowSite}/${name}`,
    finishSlowPages: () => waiting.splice(0).forEach((finish) => finish()),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
