import { ChevronDown } from 'lucide-react';
import { i18n } from '#i18n';
import type { Sort, SortBy } from '../../lib/library/view';
import { MenuButton } from '../shared/MenuButton';

interface Props {
  sort: Sort;
  onChange: (sort: Sort) => void;
}

/** In which order the articles are listed. */
export function SortMenu({ sort, onChange }: Props) {
  const name = sortName(sort);
  return (
    <MenuButton
      label={i18n.t('library.sort.label', [name])}
      className="btn lg"
      items={sorts.map((item) => ({
        text: sortName(item),
        isChosen: item.by === sort.by && item.isReversed === sort.isReversed,
        run: () => onChange(item),
      }))}
    >
      {name}
      <ChevronDown className="i" aria-hidden="true" />
    </MenuButton>
  );
}

const sorts: Sort[] = (['saved', 'published', 'length', 'title'] as const).flatMap((by) => [
  { by, isReversed: false },
  { by, isReversed: true },
]);

function sortName({ by, isReversed }: Sort): string {
  const names: Record<SortBy, [string, string]> = {
    saved: [i18n.t('library.sort.saved'), i18n.t('library.sort.savedReversed')],
    published: [i18n.t('library.sort.published'), i18n.t('library.sort.publishedReversed')],
    length: [i18n.t('library.sort.length'), i18n.t('library.sort.lengthReversed')],
    title: [i18n.t('library.sort.title'), i18n.t('library.sort.titleReversed')],
  };
  return names[by][isReversed ? 1 : 0];
}
