import { Image } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { hostsOf } from '../../lib/pictures/site-pattern';
import './picture-access.css';

interface Props {
  patterns: string[];
  /** Has to ask the browser before it waits for anything. */
  onAllow: (patterns: string[]) => Promise<unknown>;
  onTextOnly: () => Promise<unknown>;
}

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** The one question about pictures: it comes when they could not be had without, and is asked once an article. */
export function PictureAccess({ patterns, onAllow, onTextOnly }: Props) {
  const [isBusy, setBusy] = useState(false);

  async function run(work: Promise<unknown>): Promise<void> {
    setBusy(true);
    await work.finally(() => setBusy(false));
  }

  return (
    <div className="note picture-access" lang="en" aria-busy={isBusy}>
      <Image className="i" aria-hidden="true" />
      <output className="grow">{i18n.t('pictures.access', [list.format(hostsOf(patterns))])}</output>
      <span className="acts">
        <button className="link" type="button" onClick={() => void run(onAllow(patterns))}>
          {i18n.t('pictures.allow')}
        </button>
        <button className="link" type="button" onClick={() => void run(onTextOnly())}>
          {i18n.t('pictures.textOnly')}
        </button>
      </span>
    </div>
  );
}
