import { Ellipsis, Hash, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { NamedCount } from '../../lib/library/sidebar';
import { MenuButton } from '../shared/MenuButton';
import type { ToastMessage } from '../shared/Toast';
import { listAddress } from './library-address';
import type { LibrarySource } from './library-source';
import { RenameTagDialog } from './RenameTagDialog';
import { SidebarLink } from './SidebarLinks';
import { useTagActions } from './use-tag-actions';

interface Props {
  source: LibrarySource;
  tags: NamedCount[];
  current: string;
  say: (message: ToastMessage) => void;
}

/** All tags, each with what can be done with it everywhere at once. */
export function TagLinks({ source, tags, current, say }: Props) {
  const [renamed, setRenamed] = useState<string | null>(null);
  const actions = useTagActions(source, current, say);
  if (tags.length === 0) return null;
  return (
    <div className="nav">
      <h2 className="h-label">{i18n.t('library.tags')}</h2>
      {tags.map(({ name, count }) => (
        <div key={name} className="tag-link">
          <SidebarLink
            href={listAddress({ kind: 'tag', tag: name })}
            current={current}
            icon={<Hash className="i" aria-hidden="true" />}
            name={name}
            count={count}
          />
          <MenuButton
            label={i18n.t('library.tagMenu', [name])}
            className="icon-btn sm"
            items={[
              { text: i18n.t('library.renameTag'), Icon: Pencil, run: () => setRenamed(name) },
              { text: i18n.t('library.deleteTag'), Icon: Trash2, run: () => void actions.remove(name) },
            ]}
          >
            <Ellipsis className="i" aria-hidden="true" />
          </MenuButton>
        </div>
      ))}
      {renamed !== null && (
        <RenameTagDialog
          tag={renamed}
          tags={tags}
          onRename={(to) => void actions.rename(renamed, to)}
          onClose={() => setRenamed(null)}
        />
      )}
    </div>
  );
}
