import { type RefObject, useCallback, useEffect, useState } from 'react';
import { type Passage, trimPassage } from '../../../lib/annotations/passage';
import { readText } from '../../../lib/article/article-text';
import { passageOfRange } from './passage-of-range';

export interface SelectedText extends Passage {
  words: string;
  /** The live selection, for where it stands on the screen. */
  range: Range;
}

/** A drag of the handles on a touch screen changes the selection many times. */
const restMilliseconds = 120;

/** What is selected of the text once the pointer or the keys rest; null when nothing but white space is. */
export function useTextSelection(text: RefObject<HTMLElement | null>, isOn: boolean) {
  const [selected, setSelected] = useState<SelectedText | null>(null);

  useEffect(() => {
    if (!isOn) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressed = false;
    function look() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!isPressed) setSelected(readSelection(text.current!));
      }, restMilliseconds);
    }
    const onDown = (event: PointerEvent) => {
      isPressed = event.pointerType !== 'touch' && event.target instanceof Node && text.current!.contains(event.target);
    };
    const onUp = () => {
      isPressed = false;
      look();
    };
    document.addEventListener('selectionchange', look, { signal });
    document.addEventListener('pointerdown', onDown, { signal });
    document.addEventListener('pointerup', onUp, { signal });
    document.addEventListener('pointercancel', onUp, { signal });
    return () => {
      clearTimeout(timer);
      stopping.abort();
      setSelected(null);
    };
  }, [text, isOn]);

  return {
    selected,
    /** At this moment: a key may be quicker than the rest. */
    read: useCallback(() => (isOn ? readSelection(text.current!) : null), [text, isOn]),
    clear: useCallback(() => {
      document.getSelection()?.removeAllRanges();
      setSelected(null);
    }, []),
  };
}

function readSelection(root: HTMLElement): SelectedText | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const { text, segments } = readText(root);
  const passage = passageOfRange(segments, range);
  const trimmed = passage && trimPassage(text, passage);
  return trimmed && { ...trimmed, words: text.slice(trimmed.start, trimmed.end), range };
}
