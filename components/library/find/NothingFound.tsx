import { i18n } from '#i18n';
import type { SearchQuery } from '../../../lib/search/query';
import type { Dropped } from '../../../lib/search/search-answer';
import { Blank } from '../../shared/Blank';
import { dropPart, droppedName } from './drop-part';

interface Props {
  query: SearchQuery;
  drop: Dropped[];
  onSearch: (query: SearchQuery) => void;
}

/** What to do when nothing is found: each part that stands in the way, and what would be found without it. */
export function NothingFound({ query, drop, onSearch }: Props) {
  return (
    <Blank title={i18n.t('find.nothingTitle')}>
      <p>{drop.length > 0 ? i18n.t('find.nothingText') : i18n.t('find.nothingAtAll')}</p>
      <ul className="drops">
        {drop.map((dropped) => {
          const name = droppedName(dropped);
          return (
            <li key={name}>
              <button className="btn" type="button" onClick={() => onSearch(dropPart(query, dropped))}>
                <span className="clip">{i18n.t('find.drop', [name])}</span>
                <span className="n num">
                  {i18n.t('find.wouldFind', dropped.wouldFind, [dropped.wouldFind.toLocaleString('en')])}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Blank>
  );
}
