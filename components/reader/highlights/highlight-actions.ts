import { i18n } from '#i18n';
import type { HighlightColor } from '../../../lib/annotations/highlight-color';
import { type MarkedPassage, type Marking, markPassage } from '../../../lib/annotations/mark-passage';
import type { Passage } from '../../../lib/annotations/passage';
import { selectPassage } from '../../../lib/annotations/selectors';
import type { HighlightChange, SavedHighlight } from '../../../lib/library/highlights';
import type { ToastMessage } from '../../shared/Toast';
import type { HighlightsSource } from './highlights-source';
import { rememberColor } from './last-color';
import type { PlacedHighlight } from './place-highlights';

/** In characters: some 800 words. A whole article that is marked says nothing of what in it mattered. */
export const longestHighlight = 5000;

interface Options {
  source: HighlightsSource;
  text: string;
  placed: PlacedHighlight[];
  highlights: SavedHighlight[];
  say: (message: ToastMessage) => void;
}

type Put = HighlightChange['put'];

/** What can be done with highlights, and what is said afterwards. */
export function highlightActions({ source, text, placed, highlights, say }: Options) {
  async function change(asked: HighlightChange): Promise<HighlightChange | null> {
    const undo = await source.change(asked);
    if (!undo) say({ text: i18n.t('highlights.failed') });
    return undo;
  }
  const find = (id: string) => highlights.find((highlight) => highlight.id === id);

  return {
    /** Answers with the highlight's id; null when nothing was marked. */
    async mark(selected: Passage, color: HighlightColor): Promise<string | null> {
      const marking = markPassage(text, placed.map(toMarked), selected, color);
      if (marking.end - marking.start > longestHighlight) {
        say({ text: i18n.t('highlights.tooLong', [longestHighlight.toLocaleString('en')]) });
        return null;
      }
      const put = [toPut(marking, color), ...cutOf(marking)];
      rememberColor(color);
      return (await change({ put, remove: marking.absorbed })) && put[0]!.id;
    },
    async recolor(id: string, color: HighlightColor): Promise<void> {
      const highlight = find(id);
      rememberColor(color);
      if (highlight) await change({ put: [{ ...highlight, color }], remove: [] });
    },
    async remove(id: string): Promise<void> {
      const undo = await change({ put: [], remove: [id] });
      if (!undo) return;
      const run = () => void change(undo);
      say({ text: i18n.t('highlights.removed'), action: { label: i18n.t('reader.undo'), run } });
    },
    async copy(words: string): Promise<void> {
      const isCopied = await source.copyText(words);
      say({ text: isCopied ? i18n.t('highlights.copied') : i18n.t('highlights.copyFailed') });
    },
  };

  function toPut({ start, end, into, note }: Marking, color: HighlightColor): Put[number] {
    const old = placed.find(({ highlight }) => highlight.id === into);
    // What was found by likeness keeps its quote as long as its place is not chosen anew.
    const isSamePlace = old?.start === start && old.end === end;
    const { quote, position } = isSamePlace ? old.highlight : selectPassage(text, start, end);
    const createdAt = old?.highlight.createdAt ?? new Date().toISOString();
    return { id: into ?? crypto.randomUUID(), quote, position, color, note, createdAt };
  }

  function cutOf({ cut }: Marking): Put {
    return cut.flatMap(({ id, start, end }) => {
      const highlight = find(id);
      return highlight ? [{ ...highlight, ...selectPassage(text, start, end) }] : [];
    });
  }
}

function toMarked({ highlight: { id, color, note }, start, end }: PlacedHighlight): MarkedPassage {
  return { id, start, end, color, note };
}
