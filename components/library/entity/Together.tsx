import { i18n } from '#i18n';
import type { EntityOverview } from '../../../lib/search/search-answer';
import { designType } from '../../shared/entity-type-look';
import { EntityGlyph } from '../../shared/EntityGlyph';
import { entityAddress } from '../library-address';

/** Who and what is named in the same articles, most often first. */
export function Together({ together }: Pick<EntityOverview, 'together'>) {
  const most = Math.max(1, ...together.map(({ count }) => count));
  return (
    <section className="sec co" aria-labelledby="entity-together">
      <header>
        <h2 id="entity-together">{i18n.t('entity.together')}</h2>
      </header>
      <ul>
        {together.map(({ id, type, name, count }) => (
          <li key={id}>
            <a href={entityAddress(id)} data-type={designType(type)}>
              <EntityGlyph type={type} />
              <bdi className="clip">{name}</bdi>
              <span className="barv" aria-hidden="true">
                <i style={{ width: `${(100 * count) / most}%` }} />
              </span>
              <span className="n" aria-label={i18n.t('find.articles', count, [count.toLocaleString('en')])}>
                {count.toLocaleString('en')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
