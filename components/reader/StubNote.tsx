import { Info } from 'lucide-react';
import { i18n } from '#i18n';

/** In the place of a text that nobody has captured yet. */
export function StubNote({ url }: { url: string }) {
  return (
    <div className="note" lang="en">
      <Info className="i" aria-hidden="true" />
      <div className="grow">
        <strong>{i18n.t('import.stub')}</strong>
        <p>
          {i18n.t('import.stubText')}{' '}
          <a className="link" href={url} target="_blank" rel="noopener noreferrer">
            {i18n.t('import.openPage')}
          </a>
        </p>
        {/* Of all that is known of it, what the reader may know it by. */}
        <p dir="ltr">{url}</p>
      </div>
    </div>
  );
}
