import type { ComparedCopy } from '../../components/compare/compared-copy';
import { readText } from '../../lib/article/article-text';
import { safeTree } from '../../lib/article/show-article';
import { compareTexts } from '../../lib/compare/compare-texts';
import { getSaved } from '../../lib/library/library';
import { takenAt } from '../../lib/library/versions/saved-version';
import type { PageReading } from './page-reading';

/** What changed on the page since the copy was made. Null when there is no copy any more. */
export async function compareCopy(id: string, reading: PageReading): Promise<ComparedCopy | null> {
  const [content, saved] = await Promise.all([reading.content(), getSaved(id)]);
  if (!content || !saved || saved.row.deletedAt !== null) return null;
  const { title, text, lang, dir } = content.article;
  const { entities } = await content.findings;
  const before = { title: saved.row.title, text: readText(safeTree(saved.html)).text, entities: saved.entities };
  return { comparison: compareTexts(before, { title, text, entities }), takenAt: takenAt(saved.row), lang, dir };
}
