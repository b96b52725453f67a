import type { VersionsSource } from '../../components/reader/versions/versions-source';
import { readText } from '../../lib/article/article-text';
import { safeTree } from '../../lib/article/show-article';
import type { ComparedText } from '../../lib/compare/compare-texts';
import { getSaved, getVersion, listVersions, restoreVersion } from '../../lib/library/library';

// Most articles have one text only.
const loadCompare = () => import('../../lib/compare/compare-texts');

export function versionsSource(id: string): VersionsSource {
  return {
    list: () => listVersions(id),
    async compare(before, after) {
      const [from, to, { compareTexts }] = await Promise.all([read(id, before), read(id, after), loadCompare()]);
      return from && to && compareTexts(from, to);
    },
    restore: (replacedAt) => restoreVersion(id, replacedAt),
  };
}

async function read(id: string, replacedAt: string | null): Promise<ComparedText | null> {
  if (replacedAt === null) {
    const saved = await getSaved(id);
    return saved ? toText(saved.row.title, saved) : null;
  }
  const version = await getVersion(id, replacedAt);
  return version ? toText(version.row.title, version.body) : null;
}

function toText(title: string, { html, entities }: { html: string; entities: ComparedText['entities'] }): ComparedText {
  return { title, text: readText(safeTree(html)).text, entities };
}
