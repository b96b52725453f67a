import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { EntityType } from '../../../lib/entities/entity';
import type { EntityOverview } from '../../../lib/search/search-answer';
import { designType } from '../../shared/entity-type-look';
import { formatPublished } from '../../shared/format-date';
import { describeTimeline } from './describe-timeline';
import { layTimeline, type TimelineBar } from './timeline';

interface Props {
  type: EntityType;
  overview: EntityOverview;
}

/** In pixels; above it stands the number. */
const highestBar = 60;
const lowestBar = 3;

/** How often and when it is named. With one article there is nothing to draw. */
export function EntityTimeline({ type, overview }: Props) {
  const { articleCount, mentionCount, months, first, last } = overview;
  const timeline = useMemo(() => layTimeline(months), [months]);
  const mentions = i18n.t('entity.mentions', mentionCount, [mentionCount.toLocaleString('en')]);
  return (
    <section className="sec" aria-labelledby="entity-mentions">
      <header>
        <h2 id="entity-mentions">
          <bdi>{i18n.t('entity.inArticles', articleCount, [articleCount.toLocaleString('en'), mentions])}</bdi>
        </h2>
        {first && last && <bdi className="faint">{describeSpan(formatPublished(first), formatPublished(last))}</bdi>}
      </header>
      {articleCount > 1 && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn with boxes, which an img element cannot hold
        <div className="time" data-type={designType(type)} role="img" aria-label={describeTimeline(timeline)}>
          <span className="axis" />
          {timeline.bars.map((bar) => (
            <Bar key={bar.period} bar={bar} />
          ))}
          {timeline.marks.map(({ period, at }) => (
            <span key={period} className="y" style={{ insetInlineStart: percent(at) }}>
              {formatPublished(period)}
            </span>
          ))}
        </div>
      )}
    </section>
  );
}

function Bar({ bar }: { bar: TimelineBar }) {
  const height = `${Math.max(lowestBar, Math.round(bar.height * highestBar))}px`;
  const place = { insetInlineStart: percent(bar.at) };
  return (
    <>
      <span className="tick" style={{ ...place, height }} title={formatPublished(bar.period)} />
      {bar.isLabelled && (
        <span className="lbl num" style={{ ...place, '--h': height } as React.CSSProperties}>
          {bar.mentions.toLocaleString('en')}
        </span>
      )}
    </>
  );
}

function describeSpan(first: string, last: string): string {
  return first === last ? i18n.t('entity.namedOnce', [first]) : i18n.t('entity.named', [first, last]);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
