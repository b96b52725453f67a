import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Spotlight } from '../article/ArticleText';

export interface OpenCard extends Spotlight {
  mark: HTMLElement;
  /** It came by hovering and goes the same way. */
  isHovered: boolean;
}

const openMilliseconds = 350;
/** Time to cross the gap between the mark and the card. */
const closeMilliseconds = 200;

/** The card of the name that the pointer rests on, or that was asked for. */
export function useEntityCard(text: RefObject<HTMLElement | null>) {
  const [card, setCard] = useState<OpenCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    function later(run: () => void, milliseconds: number) {
      clearTimeout(timer.current);
      timer.current = setTimeout(run, milliseconds);
    }
    function onPointerOver({ target, pointerType }: PointerEvent) {
      if (pointerType === 'touch') return;
      const mark = markOf(target, text.current!);
      if (mark) later(() => setCard({ ...spotlightOf(mark), mark, isHovered: true }), openMilliseconds);
      else if (isInCard(target)) clearTimeout(timer.current);
      else later(() => setCard((shown) => (shown?.isHovered ? null : shown)), closeMilliseconds);
    }
    // Non-modal: Tab leads out of it, and then it is done.
    function onFocusIn({ target }: FocusEvent) {
      if (!isInCard(target)) setCard((shown) => (shown?.mark === target ? shown : null));
    }
    function onPointerDown({ target }: PointerEvent) {
      if (!isInCard(target)) setCard(null);
    }
    document.addEventListener('pointerover', onPointerOver, { signal });
    document.addEventListener('pointerdown', onPointerDown, { signal });
    document.addEventListener('focusin', onFocusIn, { signal });
    return () => {
      clearTimeout(timer.current);
      stopping.abort();
    };
  }, [text]);

  function open(spotlight: Spotlight, mark: HTMLElement) {
    clearTimeout(timer.current);
    setCard({ ...spotlight, mark, isHovered: false });
  }

  return {
    card,
    open,
    /** Its mention is gone. */
    forget: () => setCard(null),
    /** To another mention of the same; the card goes along. */
    moveTo(spotlight: Spotlight) {
      const name = `mark.ent[data-id="${CSS.escape(spotlight.entityId)}"][data-index="${spotlight.index}"]`;
      const mark = text.current!.querySelector<HTMLElement>(name);
      if (mark) open(spotlight, mark);
    },
    /** Gives the focus back to the name if it was in the card. */
    close() {
      clearTimeout(timer.current);
      if (card && isInCard(document.activeElement)) focusMark(card.mark);
      setCard(null);
    },
  };
}

function markOf(target: EventTarget | null, text: HTMLElement): HTMLElement | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark.ent:not(.off)') : null;
  return mark && text.contains(mark) ? mark : null;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog.card') !== null;
}

function spotlightOf(mark: HTMLElement): Spotlight {
  return { entityId: mark.dataset.id!, index: Number(mark.dataset.index) };
}

function focusMark(mark: HTMLElement): void {
  if (!mark.hasAttribute('tabindex')) mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
}
