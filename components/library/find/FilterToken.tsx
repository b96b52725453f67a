import { X } from 'lucide-react';
import { i18n } from '#i18n';
import type { EntityType } from '../../../lib/entities/entity';
import type { Filter } from '../../../lib/search/query';
import { EntityGlyph } from '../../shared/EntityGlyph';
import { designType } from '../../shared/entity-type-look';

interface Props {
  filter: Filter;
  label: string;
  type: EntityType | undefined;
  onRemove: () => void;
}

/** One filter of the search field. */
export function FilterToken({ filter, label, type, onRemove }: Props) {
  const { field, isExcluded } = filter;
  return (
    <span className="token" data-type={type && designType(type)}>
      {type && <EntityGlyph type={type} />}
      <bdi className="k">
        {isExcluded && '−'}
        {field}:
      </bdi>
      <bdi className="clip">{label}</bdi>
      <button
        type="button"
        aria-label={
          isExcluded ? i18n.t('find.removeExcluded', [field, label]) : i18n.t('find.removeFilter', [field, label])
        }
        onClick={onRemove}
      >
        <X className="i" aria-hidden="true" />
      </button>
    </span>
  );
}
