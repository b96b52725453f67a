import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Stock } from '../stock';

const types: Record<string, string> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Serves the folder's files, the stock and a blank page on this machine alone. */
export async function serveHarness(
  folder: string,
  stock: Stock | null,
  port: number,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '', 'http://localhost').pathname);
    if (name === 'stock.json') {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(stock));
    } else if (types[path.extname(name)]) {
      response.setHeader('content-type', types[path.extname(name)]!);
      readFile(path.join(folder, name)).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
    } else {
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><meta charset="utf-8"><title>bench</title><script src="/page.js"></script>');
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
