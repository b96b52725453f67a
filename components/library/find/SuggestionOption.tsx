import { i18n } from '#i18n';
import type { FilterField } from '../../../lib/search/query';
import { EntityGlyph } from '../../shared/EntityGlyph';
import type { Suggestion } from './suggestions';

/** One line of the list under the search field. */
export function SuggestionOption({ suggestion }: { suggestion: Suggestion }) {
  if (suggestion.kind === 'field') {
    return (
      <>
        <bdi className="k">
          {suggestion.isExcluded && '−'}
          {suggestion.field}:
        </bdi>
        <span className="n">{explain(suggestion.field)}</span>
      </>
    );
  }
  const { filter, label, type, count } = suggestion;
  return (
    <>
      {type && <EntityGlyph type={type} />}
      <span className="clip">
        <bdi className="k">
          {filter.isExcluded && '−'}
          {filter.field}:
        </bdi>{' '}
        <bdi>{label}</bdi>
      </span>
      {count !== undefined && (
        <span className="n num">{i18n.t('find.articles', count, [count.toLocaleString('en')])}</span>
      )}
    </>
  );
}

function explain(field: FilterField): string {
  const texts: Record<FilterField, string> = {
    entity: i18n.t('find.field.entity'),
    person: i18n.t('find.field.person'),
    org: i18n.t('find.field.org'),
    product: i18n.t('find.field.product'),
    tag: i18n.t('find.field.tag'),
    site: i18n.t('find.field.site'),
    is: i18n.t('find.field.is'),
    before: i18n.t('find.field.before'),
    after: i18n.t('find.field.after'),
    has: i18n.t('find.field.has'),
    lang: i18n.t('find.field.lang'),
    cve: i18n.t('find.field.cve'),
  };
  return texts[field];
}
