import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { makePng } from '../../../../e2e/make-png';

export interface OpenPictures {
  /** A picture of its own for every number. */
  url(number: number): string;
  close(): Promise<void>;
}

/** Pictures that every site may read; what stands behind a PNG's end makes it as long as wanted. */
export async function serveOpenPictures(bytes: number, delay = 0): Promise<OpenPictures> {
  const pictures = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const picture = pictures.get(path) ?? Buffer.concat([makePng(240, 160, 3), randomBytes(bytes)]);
    pictures.set(path, picture);
    const headers = { 'content-type': 'image/png', 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
    void pause(delay).then(() => response.writeHead(200, headers).end(picture));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (number) => `${origin}/${number}.png`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
