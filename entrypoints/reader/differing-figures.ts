import type { DifferingFigure } from '../../components/reader/figures/differing-figure';
import { readText } from '../../lib/article/article-text';
import { safeTree } from '../../lib/article/show-article';
import { detectLanguage } from '../../lib/entities/detect-language';
import { taggedLanguage } from '../../lib/entities/entity';
import { differs, plainStatements } from '../../lib/entities/figures/compare-statements';
import { readStatements, type Statement } from '../../lib/entities/figures/read-statements';
import { getSaved, listByEntity } from '../../lib/library/library';
import type { SavedArticle, SavedRow } from '../../lib/library/saved-article';
import { whenIdle } from '../../lib/platform/when-idle';
import { readerUrl } from '../../lib/platform/pages';

/** Of each name, so many of the articles saved before are read; of all names together, so many. */
const articlesOfOne = 20;
const articlesOfAll = 60;

/** The figures for which the article saved last before this one has another. Reads one text in each idle moment. */
export async function findDiffering(saved: SavedArticle, signal: AbortSignal): Promise<DifferingFigure[]> {
  const wanted = statementsOf(saved);
  const known = new Map<string, Map<string, Statement>>();
  const found: DifferingFigure[] = [];
  for (const subjectId of new Set([...wanted.values()].map((statement) => statement.subjectId))) {
    const open = [...wanted.values()].filter((statement) => statement.subjectId === subjectId);
    for (const row of await listByEntity(subjectId, { limit: articlesOfOne, before: saved.row.savedAt })) {
      if (open.length === 0 || known.size >= articlesOfAll) break;
      await whenIdle();
      if (signal.aborted) return [];
      const earlier = known.get(row.id) ?? (await readEarlier(row.id));
      known.set(row.id, earlier);
      for (const now of open.filter(({ key }) => earlier.has(key))) {
        // The last one that says it is compared, and no one before it.
        open.splice(open.indexOf(now), 1);
        const before = earlier.get(now.key)!;
        if (differs(before.value, now.value)) found.push({ now, earlier: before, article: describe(row) });
      }
    }
  }
  return found;
}

async function readEarlier(id: string): Promise<Map<string, Statement>> {
  const saved = await getSaved(id);
  return saved ? statementsOf(saved) : new Map();
}

function statementsOf({ row, html, entities }: SavedArticle): Map<string, Statement> {
  const { text } = readText(safeTree(html));
  const isRead = detectLanguage(text, row.lang) === taggedLanguage;
  return plainStatements(isRead ? readStatements(text, entities) : []);
}

function describe({ id, title, publishedTime, savedAt }: SavedRow): DifferingFigure['article'] {
  return { title, date: publishedTime ?? savedAt, href: readerUrl(id) };
}
