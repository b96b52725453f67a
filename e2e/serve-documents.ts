import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A document that is made when it is asked for: the large ones are no files. */
export interface MadeDocument {
  type: string;
  make(): string | Buffer;
}

export interface DocumentServer {
  /** The address of a document by its name. */
  url(name: string): string;
  close(): Promise<void>;
}

/** Serves made documents on this machine alone. */
export async function serveDocuments(documents: Record<string, MadeDocument>): Promise<DocumentServer> {
  const server = createServer((request, response) => {
    const document = documents[decodeURIComponent(request.url ?? '').slice(1)];
    if (document) response.writeHead(200, { 'content-type': document.type }).end(document.make());
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (name) => `${origin}/${encodeURIComponent(name)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
