import type { RefObject } from 'react';
import { i18n } from '#i18n';
import type { SavedArticle } from '../../lib/library/saved-article';
import type { ToastMessage } from '../shared/Toast';
import type { Shortcuts } from '../shared/use-shortcuts';
import { useBlocks } from './code/use-blocks';
import { FindBar } from './find/FindBar';
import { useFind } from './find/use-find';
import { FootnotePopover } from './footnotes/FootnotePopover';
import { useFootnote } from './footnotes/use-footnote';
import { SavedLinkCard } from './links/SavedLinkCard';
import { useSavedLinks } from './links/use-saved-links';
import { ListenButton } from './listen/ListenButton';
import { Player } from './listen/Player';
import { useListen } from './listen/use-listen';
import { usePlace } from './place/use-place';
import type { ReaderSource } from './reader-source';

/** As it is shown: scrolling to the very end can give 0.998. */
const isFinished = (progress: number): boolean => Math.round(progress * 100) === 100;

interface Options {
  source: ReaderSource;
  article: SavedArticle;
  /** As it was found from the text, where the page does not say it. */
  language: string | null;
  say: (message: ToastMessage) => void;
}

/** What helps to read this very text: the place, find, notes, code, links to what is saved, listening. */
export function useReadingTools(text: RefObject<HTMLElement | null>, { source, article, language, say }: Options) {
  const { row, html } = article;
  const isDeleted = row.deletedAt !== null;

  useBlocks(text, html, async (code) => {
    const isCopied = await source.copyText(code);
    say({ text: isCopied ? i18n.t('reading.code.copied') : i18n.t('reading.code.failed') });
    return isCopied;
  });
  const startFromTop = usePlace(text, {
    source,
    html,
    opensElsewhere: source.opensElsewhere || isFinished(row.progress),
    isKept: !isDeleted,
    onContinued: () =>
      say({ text: i18n.t('reading.continued'), action: { label: i18n.t('reading.fromTop'), run: startFromTop } }),
  });
  const find = useFind(text, html, source.wordsToFind);
  const notes = useFootnote(text, html);
  const links = useSavedLinks(text, html, source.findTargets);
  const listen = useListen(text, {
    html,
    lang: row.lang ?? language ?? 'en',
    onFail: (message) => say({ text: message }),
  });

  return {
    shortcuts: { '/': find.open, l: listen.toggle } satisfies Shortcuts,

    /** Closes the top layer; false when nothing was open. */
    close(): boolean {
      if (notes.footnote) notes.close();
      else if (links.preview) links.close();
      else if (find.query !== null) find.close();
      else if (listen.state) listen.stop();
      else return false;
      return true;
    },

    button: <ListenButton listen={listen} />,

    layers: (
      <>
        {find.query !== null && <FindBar find={find} />}
        {notes.footnote && (
          <FootnotePopover
            key={notes.footnote.label}
            footnote={notes.footnote}
            lang={row.lang}
            dir={row.dir}
            onClose={notes.close}
          />
        )}
        {links.preview && <SavedLinkCard preview={links.preview} />}
        {listen.state && <Player listen={listen} />}
      </>
    ),
  };
}
