import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requestKinds } from './request-kinds';

export interface Tracker {
  /** A story that asks for everything: as a page that may load nothing of it, or all. */
  storyUrl(mayLoad: boolean): string;
  /** The text of the story with everything in it. */
  html(): string;
  /** Kinds of request that came, and connections that asked for nothing, since the last time; each once. */
  take(): string[];
  close(): Promise<void>;
}

const sentence =
  'The ferry to the islands was late again on Tuesday, because the harbour of Vestvik had frozen over for the first time. ';
const prose = `<p>${sentence.repeat(3)}</p>`;

/** Two servers of this machine: one has the story, the other one is what it asks, and counts who came. */
export async function serveTracker(): Promise<Tracker> {
  const seen = new Set<string>();
  let silent = 0;
  const names = Object.keys(requestKinds);
  const tracker = createServer((request, response) => {
    silent -= 1;
    const [, index] = /^\/k(\d+)/.exec(request.url ?? '') ?? [];
    seen.add(index === undefined ? (request.url ?? '') : names[Number(index)]!);
    response.writeHead(204).end();
  });
  tracker.on('connection', () => (silent += 1));
  // One request a connection: what is opened ahead shows.
  tracker.keepAliveTimeout = 1;
  const origin = await listen(tracker);
  const html = () =>
    Object.values(requestKinds)
      .map((write, index) => `${index % 6 === 0 ? prose : ''}<div>${write(`${origin}/k${index}`)}</div>`)
      .join('\n');

  const stories = createServer((request, response) => {
    // Its own policy keeps the page from asking: what comes is then of our making.
    if (request.url === '/quiet')
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; form-action 'none'; base-uri 'none'; sandbox allow-same-origin",
      );
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(
        `<!doctype html><html lang="en"><title>The ferry was late</title><article><h1>The ferry was late</h1>${prose}${html()}${prose}</article>`,
      );
  });
  const pages = await listen(stories);
  return {
    storyUrl: (mayLoad) => `${pages}/${mayLoad ? 'loud' : 'quiet'}`,
    html,
    take() {
      const kinds = [...seen, ...(silent > 0 ? [`${silent} connections`] : [])];
      seen.clear();
      silent = 0;
      return kinds;
    },
    close: async () => {
      for (const server of [tracker, stories])
        await new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        });
    },
  };
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
