import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { bundleForPage } from '../../extract/content-script';
import { extensionDir } from '../../browsers/build-extension';

const pageFiles = {
  attack: 'payloads/attack-page.ts',
  quiet: 'payloads/quiet-page.ts',
  box: 'payloads/box-page.ts',
  sanitising: 'sanitising/sanitising-page.ts',
} as const;
type TrustPage = keyof typeof pageFiles;

export interface TrustServer {
  /** Where a page stands: with the policy of our own pages, or with none. */
  url(page: TrustPage, hasPolicy?: boolean): string;
  close(): Promise<void>;
}

/** Nothing of a page runs or loads, but the script that reads it. Its forms lead nowhere. */
const quietPolicy = "default-src 'none'; script-src 'self'; form-action 'none'";

/** Serves the pages that run parts of Offprint outside of it, where nothing but these parts protects them, on this machine alone. */
export async function serveTrust(): Promise<TrustServer> {
  const scripts = new Map<string, string>();
  for (const [name, file] of Object.entries(pageFiles))
    scripts.set(`/${name}.js`, await bundleForPage(path.join(import.meta.dirname, file)));

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, folder, name = ''] = pathname.split('/');
    const script = scripts.get(pathname);
    if (script !== undefined) response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
    else if (name in pageFiles) {
      const policy = name === 'quiet' ? quietPolicy : folder === 'closed' && name !== 'box' ? ownPolicy() : null;
      if (policy !== null) response.setHeader('content-security-policy', policy);
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(`<!doctype html><meta charset="utf-8"><title>${name}</title><body><script src="/${name}.js"></script>`);
    }
    // A payload that asks for a page of this server stays where it is.
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (page, hasPolicy = false) => `${origin}/${hasPolicy ? 'closed' : 'open'}/${page}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As it stands in the head of every built page; the frames of the page way are the test's own. */
function ownPolicy(): string {
  const page = readFileSync(path.join(extensionDir('chromium'), 'reader.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
  if (!policy) throw new Error('The built reader has no policy in its head.');
  return policy.replaceAll('&#39;', "'").replace("frame-src 'none'", "frame-src 'self'");
}
