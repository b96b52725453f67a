import type { Mention } from '../../lib/entities/entity';

interface Props {
  mentions: Mention[];
  textLength: number;
  /** Index of the mention that the reader stands on. */
  current?: number;
}

/** Where in the article something is named: a hairline with a tick for each mention. The number beside it carries the count. */
export function MentionStrip({ mentions, textLength, current }: Props) {
  return (
    <span className="strip" aria-hidden="true">
      {mentions.map((mention, index) => (
        <i
          key={mention.start}
          className={index === current ? 'cur' : undefined}
          style={{ insetInlineStart: `${((100 * mention.start) / Math.max(textLength, 1)).toFixed(1)}%` }}
        />
      ))}
    </span>
  );
}
