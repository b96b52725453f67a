import { i18n } from '#i18n';
import type { Comparison } from '../../lib/compare/comparison';
import { ComparisonView, type TextLook } from './ComparisonView';
import type { Answer } from './use-comparison';

interface Props extends TextLook {
  answer: Answer<Comparison>;
}

/** The part of a dialog that scrolls: what changed, or that it is still being compared, or that it cannot be. */
export function ComparisonBody({ answer, lang, dir }: Props) {
  return (
    <section
      className="scroll"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it
      tabIndex={0}
      aria-label={i18n.t('compare.title')}
      aria-busy={answer.status === 'loading'}
    >
      {answer.status === 'ready' ? (
        <ComparisonView comparison={answer.value} lang={lang} dir={dir} />
      ) : (
        <output className="changes muted">
          {answer.status === 'loading' ? i18n.t('compare.comparing') : i18n.t('compare.failed')}
        </output>
      )}
    </section>
  );
}
