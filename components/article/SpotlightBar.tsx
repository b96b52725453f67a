import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { i18n } from '#i18n';
import type { Entity } from '../../lib/entities/entity';
import { NewWord } from './NewWord';
import { useSavedCount } from './use-saved-count';
import { EntityGlyph } from '../shared/EntityGlyph';
import { designType } from '../shared/entity-type-look';

interface Props {
  entity: Entity;
  /** The mention that the reader stands on, from 0. */
  index: number;
  /** No other saved article names it. */
  isNew: boolean;
  saved: SavedNames;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

/** What the library knows of a name. */
interface SavedNames {
  countSaved: (entityId: string) => Promise<number>;
  entityUrl: (entityId: string) => string;
  openPage: (address: string) => void;
}

/** Stands in the legend's place while one entity is followed through the text. */
export function SpotlightBar({ entity, index, isNew, saved, onStep, onClose }: Props) {
  const savedCount = useSavedCount(saved.countSaved, entity.id);
  const place = String(index + 1);
  const count = String(entity.mentions.length);
  return (
    <fieldset
      className="p-bar"
      data-type={designType(entity.type)}
      aria-label={i18n.t('article.spotlight', [entity.name, place, count])}
    >
      <span className="what">
        <EntityGlyph type={entity.type} />
        <b className="clip" dir="auto">
          {entity.name}
        </b>
        <output className="num muted">{i18n.t('article.position', [place, count])}</output>
        {isNew && <NewWord />}
        {!isNew && savedCount > 0 && (
          <SavedLink count={savedCount} address={saved.entityUrl(entity.id)} onOpen={saved.openPage} />
        )}
      </span>
      <button className="icon-btn sm" type="button" aria-label={i18n.t('article.previous')} onClick={() => onStep(-1)}>
        <ChevronUp className="i" aria-hidden="true" />
      </button>
      <button className="icon-btn sm" type="button" aria-label={i18n.t('article.next')} onClick={() => onStep(1)}>
        <ChevronDown className="i" aria-hidden="true" />
      </button>
      <button className="icon-btn sm" type="button" aria-label={i18n.t('article.showAll')} onClick={onClose}>
        <X className="i" aria-hidden="true" />
      </button>
    </fieldset>
  );
}

function SavedLink({ count, address, onOpen }: { count: number; address: string; onOpen: (address: string) => void }) {
  return (
    <a
      className="link saved-in"
      href={address}
      onClick={(event) => {
        event.preventDefault();
        onOpen(address);
      }}
    >
      {i18n.t('names.savedIn', count)}
    </a>
  );
}
