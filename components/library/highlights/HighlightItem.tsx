import { Copy } from 'lucide-react';
import { i18n } from '#i18n';
import type { HighlightInArticle } from '../../../lib/library/list-newest-highlights';
import { formatDay } from '../../shared/format-date';
import { highlightColorName } from '../../shared/highlight-color-name';
import { SiteBadge } from '../../shared/SiteBadge';
import type { ToastMessage } from '../../shared/Toast';
import type { AllHighlightsSource } from './highlights-source';

interface Props {
  item: HighlightInArticle;
  /** The first of its article. */
  hasTitle: boolean;
  now: Date;
  source: AllHighlightsSource;
  say: (message: ToastMessage) => void;
}

/** A quote, what was written on it, and the way to where it stands. */
export function HighlightItem({ item, hasTitle, now, source, say }: Props) {
  const { highlight, article } = item;
  const { color, note, quote, createdAt } = highlight;

  async function copy(): Promise<void> {
    const isCopied = await source.copyQuote(item);
    say({ text: isCopied ? i18n.t('allHighlights.copied') : i18n.t('highlights.copyFailed') });
  }

  return (
    <>
      {hasTitle && (
        <h2 className="hl-of">
          <SiteBadge name={article.siteName} />
          <bdi className="clip">{article.title}</bdi>
          <span className="faint clip">{article.siteName}</span>
        </h2>
      )}
      <div className="hl-one" data-color={color}>
        <div className="hl-body">
          <span className="vh">{i18n.t('highlights.of', [highlightColorName(color)])}</span>
          <a
            className="hl-words"
            href={source.readerUrl(item)}
            lang={article.lang ?? undefined}
            dir={article.dir}
          >{`“${quote.exact}”`}</a>
          {note.trim() !== '' && (
            <p className="hl-written" dir="auto">
              {note}
            </p>
          )}
        </div>
        <time className="faint" dateTime={createdAt}>
          {formatDay(createdAt, now)}
        </time>
        <button
          className="icon-btn"
          type="button"
          aria-label={i18n.t('highlights.action', [i18n.t('allHighlights.copy'), quote.exact.slice(0, 60)])}
          title={i18n.t('allHighlights.copy')}
          onClick={() => void copy()}
        >
          <Copy className="i" aria-hidden="true" />
        </button>
      </div>
    </>
  );
}
