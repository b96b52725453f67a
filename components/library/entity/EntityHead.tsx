import { Download, Ellipsis, Eye, EyeOff, GitMerge, Pencil, Shapes } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { EntityType } from '../../../lib/entities/entity';
import type { SavedEntityView } from '../../../lib/library/dictionary/get-entity';
import { designType, isFigure } from '../../shared/entity-type-look';
import { typeName } from '../../shared/entity-type-name';
import { EntityGlyph } from '../../shared/EntityGlyph';
import { MenuButton, type MenuItem } from '../../shared/MenuButton';
import type { Completion, LibrarySource } from '../library-source';
import { useCommands } from '../palette/commands';
import { MergeDialog } from './MergeDialog';
import { RenameDialog } from './RenameDialog';
import { TypeDialog } from './TypeDialog';

interface Props {
  source: Pick<LibrarySource, 'complete'>;
  entity: SavedEntityView;
  isExporting: boolean;
  /** Null as long as its articles are not known. */
  onExport: (() => void) | null;
  actions: {
    rename: (name: string) => void;
    changeType: (type: EntityType) => void;
    hide: (isHidden: boolean) => void;
    merge: (into: Completion) => void;
  };
}

/** Who or what the page is about, and what can be done with the name. */
export function EntityHead({ source, entity, isExporting, onExport, actions }: Props) {
  const { type, name, aliases, isHidden } = entity;
  const [asking, setAsking] = useState<'rename' | 'type' | 'merge' | null>(null);
  const close = () => setAsking(null);
  const items: MenuItem[] = [
    { text: i18n.t('entity.rename'), Icon: Pencil, run: () => setAsking('rename') },
    ...(isFigure(type) ? [] : [{ text: i18n.t('entity.changeType'), Icon: Shapes, run: () => setAsking('type') }]),
    { text: i18n.t('entity.merge'), Icon: GitMerge, run: () => setAsking('merge') },
    isHidden
      ? { text: i18n.t('entity.show'), Icon: Eye, run: () => actions.hide(false) }
      : { text: i18n.t('entity.hide'), Icon: EyeOff, run: () => actions.hide(true) },
  ];
  useCommands(() =>
    [...(onExport ? [{ text: i18n.t('library.export'), Icon: Download, run: onExport }] : []), ...items].map(
      ({ text, Icon, run }) => ({ id: `entity ${text}`, name: i18n.t('palette.of', [text, name]), Icon, run }),
    ),
  );
  return (
    <div className="e-head" data-type={designType(type)}>
      <span className="badge">
        <EntityGlyph type={type} large />
      </span>
      <div className="grow">
        <h1 className="title" dir="auto">
          {name}
        </h1>
        <p>
          <bdi>{[typeName(type), ...describeAliases(aliases)].join(' · ')}</bdi>
        </p>
      </div>
      <button className="btn" type="button" disabled={isExporting || !onExport} onClick={() => onExport?.()}>
        <Download className="i" aria-hidden="true" />
        {i18n.t('library.export')}
      </button>
      <MenuButton label={i18n.t('entity.menu')} className="icon-btn" items={items}>
        <Ellipsis className="i i-18" aria-hidden="true" />
      </MenuButton>
      {asking === 'rename' && <RenameDialog name={name} onRename={actions.rename} onClose={close} />}
      {asking === 'type' && <TypeDialog name={name} type={type} onChange={actions.changeType} onClose={close} />}
      {asking === 'merge' && <MergeDialog source={source} entity={entity} onMerge={actions.merge} onClose={close} />}
    </div>
  );
}

function describeAliases(aliases: string[]): string[] {
  if (aliases.length === 0) return [];
  return [i18n.t('entity.also', [aliases.map((alias) => i18n.t('entity.quoted', [alias])).join(', ')])];
}
