import { Archive, ArchiveRestore, Star, Tag, Trash2, Undo2 } from 'lucide-react';
import type { ComponentType } from 'react';
import { i18n } from '#i18n';
import type { SavedRow } from '../../lib/library/saved-article';

/** What can be done with one row. The same object for as long as the list is shown. */
export interface RowHandlers {
  select(id: string, isRange: boolean): void;
  archive(row: SavedRow): void;
  star(row: SavedRow): void;
  /** Beside the button that asked. */
  tag(row: SavedRow, button: HTMLElement): void;
  /** To the trash; from there, for ever. */
  remove(row: SavedRow): void;
  restore(row: SavedRow): void;
  readThumbnail(id: string): Promise<Blob | undefined>;
}

interface Props {
  row: SavedRow;
  handlers: RowHandlers;
}

interface Action {
  name: string;
  Icon: ComponentType<{ className?: string }>;
  isOn?: boolean;
  run: (button: HTMLElement) => void;
}

/** Buttons at the row's end, where the pointer or the focus is. */
export function RowActions({ row, handlers }: Props) {
  return (
    <div className="acts">
      {listActions(row, handlers).map(({ name, Icon, isOn, run }) => (
        <button
          key={name}
          className="icon-btn sm"
          type="button"
          aria-label={i18n.t('library.rowAction', [name, row.title])}
          title={name}
          onClick={(event) => run(event.currentTarget)}
        >
          <Icon className={isOn ? 'i on' : 'i'} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}

function listActions(row: SavedRow, handlers: RowHandlers): Action[] {
  if (row.deletedAt !== null) {
    return [
      { name: i18n.t('library.restore'), Icon: Undo2, run: () => handlers.restore(row) },
      { name: i18n.t('library.purge'), Icon: Trash2, run: () => handlers.remove(row) },
    ];
  }
  const isStarred = row.starredAt !== null;
  const isArchived = row.archivedAt !== null;
  return [
    {
      name: isStarred ? i18n.t('library.unstar') : i18n.t('library.star'),
      Icon: Star,
      isOn: isStarred,
      run: () => handlers.star(row),
    },
    { name: i18n.t('library.tag'), Icon: Tag, run: (button) => handlers.tag(row, button) },
    {
      name: isArchived ? i18n.t('library.unarchive') : i18n.t('library.archive'),
      Icon: isArchived ? ArchiveRestore : Archive,
      run: () => handlers.archive(row),
    },
    { name: i18n.t('library.delete'), Icon: Trash2, run: () => handlers.remove(row) },
  ];
}
