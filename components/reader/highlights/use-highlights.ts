import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { HighlightColor } from '../../../lib/annotations/highlight-color';
import type { SavedHighlight } from '../../../lib/library/highlights';
import type { ToastMessage } from '../../shared/Toast';
import { useWatched } from '../../shared/use-watched';
import { highlightColorName } from '../../shared/highlight-color-name';
import { goToHighlight } from './go-to-highlight';
import { highlightActions } from './highlight-actions';
import type { HighlightsSource } from './highlights-source';
import { lastColor } from './last-color';
import { recoverDrafts } from './note-writer';
import type { PlacedHighlight } from './place-highlights';
import { piecesOf, showHighlights } from './show-highlights';
import { usePlacement } from './use-placement';
import { useTextSelection } from './use-text-selection';

interface Options {
  source: HighlightsSource;
  text: RefObject<HTMLElement | null>;
  html: string;
  plainText: string;
  /** In the trash nothing changes. */
  isReadOnly: boolean;
  /** The rail lies over the lower half of the window. */
  isSheet: boolean;
  showRail: () => void;
  say: (message: ToastMessage) => void;
}

export type Highlights = ReturnType<typeof useHighlights>;

const none: SavedHighlight[] = [];

/** The highlights and notes of the article that is read: what is seen, what is open, and what the keys do. */
export function useHighlights(options: Options) {
  const { source, text, html, plainText, isReadOnly, isSheet, showRail, say } = options;
  const watched = useWatched(source.watchHighlights);
  const watchedNote = useWatched(source.watchNote);
  const highlights = watched.status === 'ready' ? watched.value : none;
  const placement = usePlacement(plainText, highlights);
  const selection = useTextSelection(text, !isReadOnly);
  const [open, setOpen] = useState<{ id: string; byKeyboard: boolean } | null>(null);
  const [tab, setTab] = useState<'entities' | 'notes'>('entities');
  /** The highlight whose note is written; '' is the note on the article. */
  const [writing, setWriting] = useState<string | null>(null);
  const [status, setStatus] = useState('');
  const bar = useRef<HTMLDivElement>(null);
  const placed = placement?.placed ?? [];
  const orphans = placement?.orphans ?? [];
  const actions = highlightActions({ source, text: plainText, placed, highlights, say });

  useLayoutEffect(() => {
    if (placement) showHighlights(text.current!, placement.placed, describe);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- new text has to be marked anew
  }, [text, placement, html]);

  useEffect(() => {
    if (isReadOnly) return;
    const save = (id: string | null, note: string) => (id ? source.setHighlightNote(id, note) : source.setNote(note));
    recoverDrafts(source.articleId, save).catch(console.error);
  }, [source, isReadOnly]);

  // The address named a highlight: once it is found, the page stands there.
  const openAt = useRef(source.openAt);
  useEffect(() => {
    const id = openAt.current;
    if (id === null || !placement || watched.status !== 'ready') return;
    if (placement.placed.some(({ highlight }) => highlight.id === id)) goToHighlight(text.current!, id, isSheet);
    else if (placement.orphans.some((highlight) => highlight.id === id)) setTab('notes');
    else if (highlights.length > placement.placed.length + placement.orphans.length) return;
    openAt.current = null;
  }, [text, placement, watched.status, highlights, isSheet]);

  const isOpen = open !== null && placed.some(({ highlight }) => highlight.id === open.id);
  const openHighlight = isOpen ? placed.find(({ highlight }) => highlight.id === open.id)! : null;

  async function mark(color: HighlightColor): Promise<string | null> {
    const selected = selection.read() ?? selection.selected;
    const id = selected && (await actions.mark(selected, color));
    if (!id) return null;
    selection.clear();
    setStatus(i18n.t('highlights.done', [highlightColorName(color)]));
    return id;
  }

  function write(id: string): void {
    setOpen(null);
    setTab('notes');
    showRail();
    setWriting(id);
  }

  const close = useCallback((): boolean => {
    if (open) {
      const hadFocus = bar.current?.contains(document.activeElement);
      setOpen(null);
      if (hadFocus)
        piecesOf(text.current!, open.id)
          .find((piece) => piece.tabIndex === 0)
          ?.focus({ preventScroll: true });
      return true;
    }
    if (!selection.selected) return false;
    selection.clear();
    return true;
  }, [open, selection, text]);

  return {
    highlights,
    placed,
    orphans,
    note: watchedNote.status === 'ready' ? watchedNote.value : '',
    selected: open ? null : selection.selected,
    openHighlight,
    byKeyboard: open?.byKeyboard ?? false,
    bar,
    text,
    plainText,
    isReadOnly,
    source,
    actions,
    tab,
    setTab,
    writing,
    setWriting,
    status,
    mark,
    write,
    close,
    open: (id: string, byKeyboard: boolean) => !isReadOnly && setOpen({ id, byKeyboard }),
    dismiss: useCallback(() => setOpen(null), []),
    go: (id: string) => goToHighlight(text.current!, id, isSheet),
    fail: () => say({ text: i18n.t('highlights.failed') }),
    keys: {
      h: () => (selection.read() ? void mark(lastColor()) : false),
      n: () => {
        const id = openHighlight?.highlight.id ?? focusedHighlight();
        if (id !== undefined && !isReadOnly) return write(id);
        if (!selection.read()) return false;
        void mark(colorAt(placed, selection.read()!) ?? lastColor()).then((made) => made && write(made));
      },
    },
  };
}

/** A note on a part of a highlight leaves its colour alone. */
function colorAt(
  placed: PlacedHighlight[],
  { start, end }: { start: number; end: number },
): HighlightColor | undefined {
  return placed.find((one) => one.start <= start && one.end >= end)?.highlight.color;
}

function focusedHighlight(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('span.hl')?.dataset['highlight'];
}

function describe({ highlight }: PlacedHighlight): string {
  return highlight.note.trim() === '' ? i18n.t('highlights.described') : i18n.t('highlights.describedNoted');
}
