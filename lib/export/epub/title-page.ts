import { escapeMarkup as escape } from '../text/escape-markup';
import type { BookFacts } from './book';
import { writePage } from './page';

/** @param line under the title, such as how many articles there are */
export function writeTitlePage(facts: BookFacts, line: string, cover: string | null, now: Date): string {
  const day = now.toISOString().slice(0, 10);
  const picture = cover === null ? '' : `<p><img src="${cover}" alt=""/></p>\n`;
  const authors = facts.authors.length > 0 ? `<p dir="auto">${escape(facts.authors.join(', '))}</p>\n` : '';
  const body = `<section epub:type="titlepage">
${picture}<h1 dir="auto">${escape(facts.title)}</h1>
${authors}<p dir="auto">${escape(line)}</p>
<p>Offprint, ${day}</p>
</section>`;
  return writePage({ title: facts.title, lang: facts.languages[0] ?? null, dir: facts.dir, body });
}
