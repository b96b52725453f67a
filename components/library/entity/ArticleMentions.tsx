import { i18n } from '#i18n';
import type { EntityType } from '../../../lib/entities/entity';
import type { SavedRow } from '../../../lib/library/saved-article';
import { designType, isFigure } from '../../shared/entity-type-look';
import { formatDay, formatPublished } from '../../shared/format-date';
import type { LibrarySource } from '../library-source';
import { useMentions } from './use-mentions';

interface Props {
  source: Pick<LibrarySource, 'mentionsIn' | 'readerUrl'>;
  row: SavedRow;
  entity: { id: string; type: EntityType };
  now: Date;
}

/** One article that names the entity, with the words around it. */
export function ArticleMentions({ source, row, entity, now }: Props) {
  const mentions = useMentions(source, row.id, entity.id, row.updatedAt);
  const date = (row.publishedTime && formatPublished(row.publishedTime)) || formatDay(row.savedAt, now);
  const mark = isFigure(entity.type) ? 'ent first fig' : 'ent first';
  return (
    <li className="men">
      <a className="t" href={source.readerUrl(row.id)} dir="auto" lang={row.lang ?? undefined}>
        {row.title}
      </a>
      <div className="m">
        <bdi>{row.siteName}</bdi> · <bdi>{date}</bdi>
      </div>
      <div className="kwic" dir={row.dir} lang={row.lang ?? undefined}>
        {mentions === null && <span className="sk" aria-label={i18n.t('entity.loading')} />}
        {mentions?.map(({ before, mention, after }) => (
          <p key={`${before} ${mention} ${after}`}>
            <span>
              <bdi>{before}</bdi>
            </span>
            <span className="kr">
              <mark className={mark} data-type={designType(entity.type)}>
                {mention}
              </mark>
              {after}
            </span>
          </p>
        ))}
      </div>
    </li>
  );
}
