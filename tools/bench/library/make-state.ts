import type { MadeState } from './make-library';
import { rankedPicker } from './zipf';

const start = Date.parse('2022-01-03T06:00:00.000Z');
const span = 4 * 365 * 86_400_000;
const day = 86_400_000;

const tagNames = (
  'chips|asia|ai|security|policy|phones|to quote|energy|cars|space|games|startups|law|europe|cloud|privacy|telecom|' +
  'science|deals|batteries|open source|earnings|robots|health|media|india|crypto|tools|long read|history'
).split('|');

/** When the article of that place was published and saved, and what its reader did with it since. */
export function makeState(
  index: number,
  count: number,
  random: () => number,
): { reader: MadeState; publishedTime: string | null } {
  // Evenly over four years, each a few minutes off, so that no two are saved at one time.
  const step = Math.floor(span / Math.max(count, 1));
  const saved = start + index * step + Math.floor(random() * Math.min(step, 600_000));
  const later = (share: number) => (random() < share ? time(saved + Math.floor(random() * 5 * day)) : null);
  const readAt = later(0.5);
  const tags = Array.from({ length: Math.floor(random() * random() * 5) }, rankedPicker(tagNames, random));
  return {
    publishedTime: makePublished(saved, random),
    reader: {
      savedAt: time(saved),
      readAt,
      archivedAt: readAt && later(0.7),
      starredAt: later(0.05),
      deletedAt: later(0.02),
      progress: readAt ? Math.round(random() * 100) / 100 : 0,
      tags: [...new Set(tags)],
    },
  };
}

/** One in thirty pages does not say; one in five says the day only. */
function makePublished(saved: number, random: () => number): string | null {
  const kind = random();
  const published = time(saved - Math.floor(random() ** 4 * 900 * day));
  if (kind < 0.03) return null;
  return kind < 0.23 ? published.slice(0, 10) : published.replace('.000Z', 'Z');
}

const time = (milliseconds: number) => new Date(milliseconds).toISOString();
