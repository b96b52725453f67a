import { type RefObject, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { formatDay } from '../../shared/format-date';
import { listTargets, type SavedTarget } from './saved-links';
import './saved-link.css';

export type FindTargets = (canonicalUrls: string[]) => Promise<SavedTarget[]>;

export interface OpenPreview {
  link: HTMLAnchorElement;
  target: SavedTarget;
}

const openMilliseconds = 350;
/** Time to cross the gap between the link and the card. */
const closeMilliseconds = 200;

/** Signs on the links to what is saved, and the card of the one where the pointer or the focus is. */
export function useSavedLinks(text: RefObject<HTMLElement | null>, html: string, findTargets: FindTargets) {
  const [preview, setPreview] = useState<OpenPreview | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const known = new WeakMap<Element, SavedTarget>();
    const stopping = new AbortController();
    const { signal } = stopping;

    async function sign() {
      const links = listTargets(text.current!);
      const found = links.size === 0 ? [] : await findTargets([...links.keys()]);
      if (signal.aborted) return;
      for (const target of found) {
        for (const link of links.get(target.canonicalUrl) ?? []) {
          known.set(link, target);
          link.dataset.saved = '';
          link.setAttribute('aria-description', describeSaved(target));
        }
      }
    }
    function later(milliseconds: number, run: () => void) {
      clearTimeout(timer.current);
      timer.current = setTimeout(run, milliseconds);
    }
    function previewOf(target: EventTarget | null): OpenPreview | null {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-saved]') : null;
      const saved = link && known.get(link);
      return saved ? { link, target: saved } : null;
    }
    // A name in a link has a card of its own.
    const isName = (target: EventTarget | null) => target instanceof Element && target.closest('mark.ent:not(.off)');
    const isInCard = (target: EventTarget | null) => target instanceof Element && target.closest('.saved-card');

    document.addEventListener(
      'pointerover',
      ({ target, pointerType }) => {
        if (pointerType === 'touch') return;
        const found = isName(target) ? null : previewOf(target);
        if (found) later(openMilliseconds, () => setPreview(found));
        else if (isInCard(target)) clearTimeout(timer.current);
        else later(closeMilliseconds, () => setPreview((shown) => (hasFocus(shown) ? shown : null)));
      },
      { signal },
    );
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (isInCard(target)) return;
        const found = previewOf(target);
        setPreview(found?.link.matches(':focus-visible') ? found : null);
      },
      { signal },
    );
    void sign();
    return () => {
      clearTimeout(timer.current);
      stopping.abort();
      setPreview(null);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another text has other links
  }, [text, html, findTargets]);

  return {
    preview,
    /** Gives the focus back to the link if it was in the card. */
    close() {
      clearTimeout(timer.current);
      if (preview && document.activeElement?.closest('.saved-card')) preview.link.focus({ preventScroll: true });
      setPreview(null);
    },
  };
}

export function describeSaved({ savedAt }: SavedTarget): string {
  return i18n.t('reading.saved.on', [formatDay(savedAt, new Date())]);
}

function hasFocus(shown: OpenPreview | null): boolean {
  return shown?.link === document.activeElement || document.activeElement?.closest('.saved-card') != null;
}
