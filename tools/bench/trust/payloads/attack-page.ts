import type { RawArticle } from '../../../../lib/article/article';
import { checkExtractResult } from '../../../../lib/article/check-raw-article';
import { prepareArticle } from '../../../../lib/article/prepare-article';
import { showArticle } from '../../../../lib/article/show-article';
import { markdown } from '../../../../lib/import/formats/markdown';
import type { ImportedArticle } from '../../../../lib/import/read-item';
import { toItem } from '../../../../lib/import/to-item';
import { toRawArticle } from '../../../../lib/import/to-request';
import { hookPage, stir, takeWitnessed, wait, type Witnessed } from './live-box';
import type { Way } from './ways';

declare global {
  /** Brings every payload in on this way and shows it, each in a box of its own; gives what ran. */
  var attack: (way: Way, payloads: string[]) => Promise<Witnessed>;
  /** The control: each payload as it is, in a frame of its own; gives how many ran something. */
  var attackRaw: (payloads: string[]) => Promise<number>;
}

/** Each gives what would be in the database: what is then shown. */
const storedBy: Record<Way, (payload: string) => Promise<string[]>> = {
  page: async (payload) => {
    const result = checkExtractResult(JSON.parse(JSON.stringify((await quietPage()).extractWith(payload))));
    return result?.status === 'found' ? stored(result.article) : [];
  },
  import: async (payload) => {
    const item = toItem('articles.html', { url: 'https://news.example/story', title: payload, unsafeHtml: payload });
    return item.kind === 'article' ? stored(rawOf(item.article)) : [];
  },
  note: async (payload) => {
    const note = `---\ntitle: ${JSON.stringify(payload)}\nsource: https://news.example/story\n---\nText.\n\n${payload}\n`;
    const found: string[] = [];
    for await (const item of markdown.read(fileOf(note), new Map()))
      if (item.kind === 'article') found.push(...stored(rawOf(item.article)));
    return found;
  },
  row: async (payload) => [payload],
};

const rawOf = (article: ImportedArticle): RawArticle => toRawArticle(article, article.unsafeHtml ?? '');

function stored(raw: RawArticle): string[] {
  const { html, dropped } = prepareArticle(raw);
  return [html, ...dropped.map((block) => block.html)];
}

function fileOf(text: string): Parameters<typeof markdown.read>[0] {
  return {
    name: 'note.md',
    async *texts() {
      yield text;
    },
  };
}

let frame: HTMLIFrameElement | null = null;

/** A meta element of a payload may have taken the last one away. */
async function quietPage(): Promise<Window & typeof globalThis> {
  const open = frame?.contentWindow as (Window & typeof globalThis) | null | undefined;
  if (open && 'extractWith' in open) return open;
  frame?.remove();
  frame = await openFrame('quiet');
  return quietPage();
}

function openFrame(address: string): Promise<HTMLIFrameElement> {
  const opened = document.createElement('iframe');
  opened.src = address;
  document.body.append(opened);
  return new Promise((resolve) => opened.addEventListener('load', () => resolve(opened), { once: true }));
}

hookPage();

globalThis.attack = async (way, payloads) => {
  const board = document.createElement('div');
  const broken: string[] = [];
  document.body.append(board);
  for (const payload of payloads) {
    try {
      for (const html of await storedBy[way](payload)) {
        const box = board.appendChild(document.createElement('div'));
        showArticle(box, html);
      }
    } catch (error) {
      // Nothing ran, but a page with this in it could not be saved.
      broken.push(`threw ${String(error)}`);
    }
  }
  await wait();
  const shown = takeWitnessed();
  await stir(board);
  board.remove();
  const stirred = takeWitnessed();
  return {
    executions: [...broken, ...shown.executions, ...stirred.executions],
    violations: [...shown.violations.filter((violation) => !parsed.test(violation)), ...stirred.violations],
  };
};

/**
 * Chromium reports a handler or a style as soon as it is parsed, also into a tree in which nothing runs: a DOMParser, a
 * template and setHTML do so by themselves. A handler that has come into the page is reported again when it is stirred.
 */
const parsed = /^(?:script|style)-src-(?:attr|elem) inline$/;

globalThis.attackRaw = async (payloads) => {
  const ran = await Promise.all(
    payloads.map(async (payload) => {
      const opened = await openFrame('box');
      const page = opened.contentWindow as Window & typeof globalThis;
      // What leads its frame away, or never lets go of it, is no proof.
      const late = new Promise<string[]>((resolve) => setTimeout(resolve, 3_000, []));
      const executions = await Promise.race([page.runRaw(payload).catch(() => []), late]);
      opened.remove();
      return executions.length > 0;
    }),
  );
  takeWitnessed();
  return ran.filter(Boolean).length;
};
