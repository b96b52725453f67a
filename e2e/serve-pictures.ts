import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { makePng } from './make-png';

interface Answer {
  status?: number;
  type: string;
  body: Buffer | string;
}

const picture = (width: number, height: number, hue: number): Answer => ({
  type: 'image/png',
  body: makePng(width, height, hue),
});

/** What lies on each of the three hosts. */
const pictures: Record<string, Answer> = {
  '/own-wide.png': picture(1200, 640, 1),
  '/own-tall.png': picture(600, 900, 2),
  '/open.png': picture(960, 540, 3),
  '/closed-1.png': picture(900, 600, 4),
  '/closed-2.png': picture(640, 480, 5),
  '/gone.png': { status: 404, type: 'text/html', body: '<h1>Not found</h1>' },
  '/html.png': { type: 'image/png', body: '<!doctype html><script>document.title = "run"</script>' },
  '/huge.png': { type: 'image/png', body: Buffer.concat([makePng(40, 40, 0), Buffer.alloc(11 * 1024 * 1024)]) },
};

export interface PictureSite {
  articleUrl: string;
  /** Addresses that any of the hosts was asked for. */
  requests: string[];
  /** While true, pictures are answered slowly. */
  isSlow: boolean;
  /** What the request for this path carried. */
  headersOf(path: string): IncomingMessage['headers'][];
  close(): Promise<void>;
}

/**
 * An article with pictures of its own host, of one that lets every site read them, and of one that does not: the three
 * kinds there are for an extension. All on this machine, told apart by name and port.
 */
export async function servePictures(): Promise<PictureSite> {
  const requests: string[] = [];
  const headers: [string, IncomingMessage['headers']][] = [];
  const site = { isSlow: false };
  let page = '';

  async function respond(request: IncomingMessage, response: ServerResponse, isOpen: boolean): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    headers.push([path, request.headers]);
    const answer = path === '/article' ? { type: 'text/html', body: page } : pictures[path];
    if (site.isSlow && path.endsWith('.png')) await pause(1500);
    response
      .writeHead(answer ? ('status' in answer ? (answer.status ?? 200) : 200) : 404, {
        'content-type': answer?.type ?? 'text/plain',
        'cache-control': 'no-store',
        ...(isOpen && { 'access-control-allow-origin': '*' }),
      })
      .end(answer?.body ?? 'Not found');
  }

  const start = async (isOpen: boolean): Promise<Server> => {
    const server = createServer((request, response) => void respond(request, response, isOpen));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  };
  const servers = await Promise.all([start(false), start(true), start(false)]);
  const [own = 0, open = 0, closed = 0] = servers.map((server) => (server.address() as AddressInfo).port);
  page = writePage(`http://cdn.localhost:${open}`, `http://img.localhost:${closed}`);

  return Object.assign(site, {
    articleUrl: `http://127.0.0.1:${own}/article`,
    requests,
    headersOf: (path: string) => headers.filter(([asked]) => asked === path).map(([, sent]) => sent),
    close: async () => {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((resolve) => {
              server.close(() => resolve());
              server.closeAllConnections();
            }),
        ),
      );
    },
  });
}

const words =
  'The harbour authority of Gothenburg on Monday showed five photographs of the new breakwater, which Kestrel Marine ' +
  'has built in eleven months for 14 million euros. The wall is 640 metres long, and at its end stands a light that ' +
  'can be seen from nine nautical miles. Fishermen had asked for it since the storm of 2013, which sank four boats.';

const figure = (src: string, alt: string, caption: string) =>
  `<figure><img src="${src}" alt="${alt}"><figcaption>${caption}</figcaption></figure><p>${words}</p>`;

function writePage(open: string, closed: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Five views of the breakwater</title>
<meta property="og:type" content="article"><meta property="og:image" content="/own-wide.png"></head><body>
<article><h1>Five views of the breakwater</h1><p>By Maren Okafor</p><p>${words}</p>
${figure('/own-wide.png', 'The wall from the sea', 'The wall, seen from the pilot boat.')}
${figure(`${open}/open.png`, 'The light at its end', 'The light was lit on Sunday.')}
${figure(`${closed}/closed-1.png`, 'A crane', 'The crane that set the stones.')}
${figure('/own-tall.png', 'A diver', 'A diver below the wall.')}
${figure(`${closed}/closed-2.png`, 'The old wall', 'The old wall in 2013.')}
${figure('/gone.png', 'A lost picture', 'Nobody has it any more.')}
${figure('/html.png', 'A page in disguise', 'It calls itself a picture.')}
${figure('/huge.png', 'A very large picture', 'Larger than anybody needs.')}
</article></body></html>`;
}
