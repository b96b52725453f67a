import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sendAll, type Sizes } from './forged';

const longestReport = 30_000;

/** What it is told to send, and to whom. */
interface Order {
  target: string;
  messages: string[];
  sizes: Sizes;
}

export interface OtherExtension {
  dir: string;
  /** Lets it send; gives what was answered. */
  send(order: Order): Promise<string[]>;
  close(): Promise<void>;
}

/** A real extension to stand beside Offprint. It asks a server of this machine what to do, and tells it how that went. */
export async function makeOtherExtension(): Promise<OtherExtension> {
  const dir = await mkdtemp(path.join(tmpdir(), 'other-extension-'));
  let order: Order | null = null;
  const reports: ((answered: string[]) => void)[] = [];
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (request.method !== 'POST') return void response.end(JSON.stringify(order));
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      response.end();
      for (const report of reports) report(JSON.parse(body) as string[]);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const manifest = {
    manifest_version: 3,
    name: 'Another one',
    version: '1',
    host_permissions: ['http://127.0.0.1/*'],
    background: { service_worker: 'other.js', scripts: ['other.js'] },
    browser_specific_settings: { gecko: { id: 'other@example.test' } },
  };
  await writeFile(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(dir, 'other.js'), obey(origin));
  return {
    dir,
    send(next) {
      const reported = new Promise<string[]>((resolve) => void reports.push(resolve));
      order = next;
      const late = pause(longestReport).then(() => {
        throw new Error('The other extension reported nothing.');
      });
      return Promise.race([reported, late]);
    },
    close: async () => {
      await closeServer(server);
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function obey(origin: string): string {
  return `(async () => {
  const sendAll = ${sendAll};
  for (;;) {
    const order = await fetch('${origin}/').then((answer) => answer.json(), () => null);
    if (order) {
      const answered = await sendAll(order.messages, order.target, order.sizes);
      await fetch('${origin}/', { method: 'POST', body: JSON.stringify(answered) });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
})();`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
