import { i18n } from '#i18n';
import { formatPublished } from '../../shared/format-date';
import type { Timeline, TimelineBar } from './timeline';

/** More points than this are not listened to. */
const mostPoints = 12;

/** The drawing as a sentence. */
export function describeTimeline({ bars, step }: Timeline): string {
  if (bars.length > mostPoints) {
    const most = bars.reduce((one, other) => (other.mentions > one.mentions ? other : one));
    const [first, last] = [bars[0]!.period, bars.at(-1)!.period].map((period) => formatPublished(period));
    return i18n.t('entity.timelineMost', [first!, last!, formatPublished(most.period), countMentions(most)]);
  }
  const points = bars.map((bar) => i18n.t('entity.timelinePoint', [countMentions(bar), formatPublished(bar.period)]));
  const list = new Intl.ListFormat('en-GB').format(points);
  return step === 'year' ? i18n.t('entity.timelineYears', [list]) : i18n.t('entity.timeline', [list]);
}

function countMentions({ mentions }: TimelineBar): string {
  return i18n.t('entity.mentions', mentions, [mentions.toLocaleString('en')]);
}
