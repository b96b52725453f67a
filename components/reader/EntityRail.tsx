import { ChevronDown, ChevronRight, ChevronUp, X } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Entity } from '../../lib/entities/entity';
import type { Spotlight } from '../article/ArticleText';
import { LanguageNote } from '../article/LanguageNote';
import { EntityGlyph } from '../shared/EntityGlyph';
import type { DesignType } from '../shared/entity-type-look';
import { groupName } from '../shared/entity-type-name';
import { MentionStrip } from '../shared/MentionStrip';
import './entity-rail.css';
import type { DifferingFigure } from './figures/differing-figure';
import { type RailGroup, railGroups } from './rail-groups';
import { RailNote, type RailNotes, railNotes } from './rail-notes';

interface Props {
  entities: readonly Entity[];
  /** The text's; null before it is known. */
  language: string | null;
  /** Ids of names that no other saved article has. */
  newNames: ReadonlySet<string>;
  differing: readonly DifferingFigure[];
  textLength: number;
  spotlight: Spotlight | null;
  onSpotlight: (spotlight: Spotlight | null) => void;
  /** Given where the rail lies over the text. */
  onClose?: () => void;
  tabs: ReactNode;
  /** In place of the entities while it is shown. */
  notesTab: ReactNode;
}

/** Everything that the text names, by type. With a screen reader this is the complete list. */
export function EntityRail({ entities, language, newNames, differing, onClose, tabs, notesTab, ...rest }: Props) {
  const notes = useMemo(() => railNotes(newNames, differing), [newNames, differing]);
  const groups = useMemo(() => railGroups(entities), [entities]);
  return (
    <aside className="rail r-side" aria-label={i18n.t('highlights.railName')}>
      <h2 className="vh">{i18n.t('highlights.railName')}</h2>
      <div className="tabs">
        {tabs}
        {onClose && (
          <button className="icon-btn sm" type="button" aria-label={i18n.t('reader.hideEntities')} onClick={onClose}>
            <X className="i" aria-hidden="true" />
          </button>
        )}
      </div>
      {notesTab ?? (
        // What scrolls must be reachable by keyboard, also when nothing in it takes the focus.
        <section
          className="e-scroll scroll"
          role="tabpanel"
          id="rail-entities"
          aria-labelledby="tab-entities"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
          tabIndex={0}
        >
          <LanguageNote language={language} />
          {groups.length === 0 && <p className="muted e-none">{i18n.t('reader.noEntities')}</p>}
          {groups.map((group) => (
            <Group key={group.type} group={group} notes={notes} {...rest} />
          ))}
        </section>
      )}
    </aside>
  );
}

type RowContext = Pick<Props, 'textLength' | 'spotlight' | 'onSpotlight'> & { notes: RailNotes };

interface GroupProps extends RowContext {
  group: RailGroup;
}

function Group({ group, ...rest }: GroupProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const { type, entities, count, isFolded } = group;
  const name = groupName(type, entities);
  // A date that is being followed is never out of sight.
  const isOpen = isUnfolded || entities.some((entity) => entity.id === rest.spotlight?.entityId);
  const rows = entities.map((entity) => <EntityRow key={entity.id} type={type} entity={entity} {...rest} />);

  if (!isFolded) {
    return (
      <section className="e-group">
        <h3 className="h-label">{name}</h3>
        {rows}
      </section>
    );
  }
  const mentions = entities.flatMap((entity) => entity.mentions);
  const Arrow = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className="e-group e-figures">
      <h3>
        <button
          className="e-row e-fold"
          type="button"
          data-type={type}
          aria-expanded={isOpen}
          onClick={() => setUnfolded(!isOpen)}
        >
          <EntityGlyph type={entities[0].type} />
          <span className="lab">
            {name}
            <Arrow className="i flip" aria-hidden="true" />
            {entities.some(({ id }) => rest.notes.get(id) === 'differs') && <RailNote note="differs" />}
          </span>
          <MentionStrip mentions={mentions} textLength={rest.textLength} />
          <Count count={count} />
        </button>
      </h3>
      {isOpen && rows}
    </section>
  );
}

interface RowProps extends RowContext {
  type: DesignType;
  entity: Entity;
}

function EntityRow({ type, entity, notes, textLength, spotlight, onSpotlight }: RowProps) {
  const { id, name, mentions } = entity;
  const index = spotlight?.entityId === id ? spotlight.index : null;
  const row = (
    <button
      className="e-row"
      type="button"
      data-type={type}
      aria-expanded={index !== null}
      onClick={() => onSpotlight(index === null ? { entityId: id, index: 0 } : null)}
    >
      <EntityGlyph type={entity.type} />
      <span className="e-name">
        <span className="clip" dir="auto" title={name}>
          {name}
        </span>
        <RailNote note={notes.get(id)} />
      </span>
      <MentionStrip mentions={mentions} textLength={textLength} current={index ?? undefined} />
      <Count count={mentions.length} />
    </button>
  );
  if (index === null) return row;

  const go = (by: 1 | -1) => onSpotlight({ entityId: id, index: (index + by + mentions.length) % mentions.length });
  return (
    <div className="e-open" data-type={type}>
      {row}
      <div className="e-step">
        <output className="num">{i18n.t('reader.position', [String(index + 1), String(mentions.length)])}</output>
        <button
          className="icon-btn sm"
          type="button"
          aria-label={i18n.t('reader.previousOf', [name])}
          onClick={() => go(-1)}
        >
          <ChevronUp className="i" aria-hidden="true" />
        </button>
        <button
          className="icon-btn sm"
          type="button"
          aria-label={i18n.t('reader.nextOf', [name])}
          onClick={() => go(1)}
        >
          <ChevronDown className="i" aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}

function Count({ count }: { count: number }) {
  return (
    <span className="n">
      <span aria-hidden="true">{count}</span>
      <span className="vh">{i18n.t('reader.mentioned', count)}</span>
    </span>
  );
}
