import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { placeBeside } from '../../shared/place-beside';
import { describeSaved, type OpenPreview } from './use-saved-links';

/** What a link leads to, as it is in the library: Tab goes from the link into the card, and from there on in the text. */
export function SavedLinkCard({ preview: { link, target } }: { preview: OpenPreview }) {
  const card = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const place = () => placeBeside(card.current!, link);
    place();
    window.addEventListener('scroll', place, { passive: true });
    return () => window.removeEventListener('scroll', place);
  }, [link]);

  useEffect(() => {
    function onTab(event: globalThis.KeyboardEvent) {
      if (event.key !== 'Tab' || event.shiftKey) return;
      event.preventDefault();
      card.current!.querySelector('a')!.focus();
    }
    link.addEventListener('keydown', onTab);
    return () => link.removeEventListener('keydown', onTab);
  }, [link]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Tab') return;
    // The browser goes on from the link; back is the link itself.
    if (event.shiftKey) event.preventDefault();
    link.focus({ preventScroll: true });
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the link inside
    <dialog open ref={card} className="pop saved-card" aria-label={i18n.t('reading.saved.label')} onKeyDown={onKeyDown}>
      <p className="faint">
        {describeSaved(target)} · <bdi>{target.siteName}</bdi>
      </p>
      <b dir="auto">{target.title}</b>
      <a className="link" href={target.href}>
        {i18n.t('reading.saved.open')}
      </a>
    </dialog>
  );
}
