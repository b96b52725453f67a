import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { SavedRow } from '../../lib/library/saved-article';
import { Popover } from '../shared/Popover';
import { TagField } from '../shared/TagField';
import { useWatched } from '../shared/use-watched';
import type { LibrarySource } from './library-source';

interface Props {
  source: LibrarySource;
  ids: string[];
  anchor: HTMLElement;
  onAdd: (ids: string[], tag: string) => void;
  onRemove: (ids: string[], tag: string) => void;
  onClose: () => void;
}

/** Of more articles than this, what they have in common is not looked for: tags can be added to them all the same. */
const comparedAtMost = 200;
const noIds: string[] = [];

/** Tags of one article, or those that all the selected ones have. */
export function TagPopover({ source, ids, anchor, onAdd, onRemove, onClose }: Props) {
  const compared = ids.length > comparedAtMost ? noIds : ids;
  const watched = useWatched(useMemo(() => source.watchRows(compared), [source, compared]));
  const tags = useMemo(() => commonTags(watched.status === 'ready' ? watched.value : []), [watched]);
  const label =
    ids.length === 1
      ? i18n.t('library.tagOne')
      : i18n.t('library.tagMany', ids.length, [ids.length.toLocaleString('en')]);

  return (
    <Popover label={label} anchor={anchor} onClose={onClose}>
      <h2 className="h-label">{label}</h2>
      <TagField
        label={label}
        tags={tags}
        complete={source.completeTags}
        onAdd={(tag) => onAdd(ids, tag)}
        onRemove={(tag) => onRemove(ids, tag)}
      />
    </Popover>
  );
}

function commonTags([first, ...others]: SavedRow[]): string[] {
  return first ? first.tags.filter((tag) => others.every((row) => row.tags.includes(tag))) : [];
}
