import { useState } from 'react';
import { i18n } from '#i18n';
import type { ParagraphChange } from '../../lib/compare/comparison';
import { ChangedWords } from './ChangedWords';
import type { TextLook } from './ComparisonView';

interface Props extends TextLook {
  paragraphs: ParagraphChange[];
}

/** The text with its changes; what stayed is folded, and can be read. */
export function ChangedParagraphs({ paragraphs, lang, dir }: Props) {
  return (
    <div className="changed-text" lang={lang ?? undefined} dir={dir}>
      {paragraphs.map((change, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- they stay where they are
        <Paragraph key={index} change={change} />
      ))}
    </div>
  );
}

function Paragraph({ change }: { change: ParagraphChange }) {
  if (change.kind === 'same') return <Unchanged paragraphs={change.paragraphs} />;
  return (
    <p className={change.kind}>
      <ChangedWords pieces={change.kind === 'changed' ? change.pieces : [change]} />
    </p>
  );
}

function Unchanged({ paragraphs }: { paragraphs: string[] }) {
  // A book has thousands of them.
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="unchanged" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary lang="en">
        <bdi>{i18n.t('compare.unchanged', paragraphs.length)}</bdi>
      </summary>
      {/* oxlint-disable-next-line react/no-array-index-key -- they stay where they are */}
      {isOpen && paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>)}
    </details>
  );
}
