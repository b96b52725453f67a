import { ArrowRight } from 'lucide-react';
import { i18n } from '#i18n';
import type { EntityChange } from '../../lib/compare/comparison';
import { EntityGlyph } from '../shared/EntityGlyph';

/** "$79 → $99", what is new and what is gone. */
export function ChangedEntities({ changes }: { changes: EntityChange[] }) {
  return (
    <ul className="changed-entities">
      {changes.map((change) => (
        <li key={`${change.type} ${change.before} ${change.after}`}>
          <EntityGlyph type={change.type} />
          <span className="what">
            <EntityChangeText {...change} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function EntityChangeText({ before, after }: EntityChange) {
  if (before !== null && after !== null) {
    return (
      <>
        <bdi>{before}</bdi>
        <ArrowRight className="i flip" aria-hidden="true" />
        <span className="vh">{i18n.t('compare.became')}</span>
        <bdi className="now">{after}</bdi>
      </>
    );
  }
  return (
    <>
      <bdi className={after === null ? undefined : 'now'}>{after ?? before}</bdi>
      <span className="faint">{after === null ? i18n.t('compare.gone') : i18n.t('compare.new')}</span>
    </>
  );
}
