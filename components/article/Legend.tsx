import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Entity } from '../../lib/entities/entity';
import { EntityGlyph } from '../shared/EntityGlyph';
import type { DesignType } from '../shared/entity-type-look';
import { groupName } from '../shared/entity-type-name';
import { NewDot } from './NewWord';
import { legendEntries, showOnlyType, toggleType } from './legend-entries';

interface Props {
  entities: readonly Entity[];
  /** Ids of names that no other saved article has. */
  newNames: ReadonlySet<string>;
  hiddenTypes: ReadonlySet<DesignType>;
  onChange: (hiddenTypes: ReadonlySet<DesignType>) => void;
}

/** What kinds of names and figures the text has. A click hides one kind; Alt-click or Shift Enter hides the others. */
export function Legend({ entities, newNames, hiddenTypes, onChange }: Props) {
  const entries = useMemo(() => legendEntries(entities), [entities]);
  const present = entries.map(({ type }) => type);

  if (entries.length === 0) return <p className="muted">{i18n.t('article.noEntities')}</p>;
  return (
    <fieldset className="chips" aria-label={i18n.t('article.legend')}>
      {entries.map(({ type, entities: [first, ...others], count }) => (
        <button
          key={type}
          className="chip"
          type="button"
          data-type={type}
          aria-pressed={!hiddenTypes.has(type)}
          title={i18n.t('article.legendHint')}
          onClick={(event) =>
            onChange(event.altKey ? showOnlyType(hiddenTypes, type, present) : toggleType(hiddenTypes, type))
          }
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return;
            event.preventDefault();
            onChange(showOnlyType(hiddenTypes, type, present));
          }}
        >
          <EntityGlyph type={first.type} />
          {`${groupName(type, [first, ...others])} `}
          <span className="n">{count}</span>
          <NewDot count={[first, ...others].filter(({ id }) => newNames.has(id)).length} />
        </button>
      ))}
    </fieldset>
  );
}
