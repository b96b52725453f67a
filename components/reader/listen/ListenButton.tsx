import { Headphones } from 'lucide-react';
import { i18n } from '#i18n';
import type { Listen } from './use-listen';

/** In the bar; not there where the browser has no voice. */
export function ListenButton({ listen }: { listen: Listen }) {
  if (!listen.canListen) return null;
  return (
    <button
      className="icon-btn"
      type="button"
      aria-label={i18n.t('reading.listen.label')}
      aria-pressed={listen.state !== null}
      data-does="listen"
      onClick={listen.state ? listen.stop : listen.toggle}
    >
      <Headphones className="i i-18" aria-hidden="true" />
    </button>
  );
}
