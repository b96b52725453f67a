import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { HeardFault } from './fault-source';
import './fault-note.css';

type WaysOut = HeardFault['source'];

/** What is wrong with the library, and the way out of it. */
export function FaultNote({ fault, source }: HeardFault) {
  return (
    <div className="note warn fault-note" role="alert">
      <TriangleAlert className="i" aria-hidden="true" />
      {fault === 'full' && <Full source={source} />}
      {fault === 'outdated' && <Outdated />}
      {fault === 'damaged' && <Damaged source={source} />}
    </div>
  );
}

function Full({ source }: { source: WaysOut }) {
  const [isStillFull, setStillFull] = useState(false);

  async function tryAgain(): Promise<void> {
    setStillFull(false);
    setStillFull(!(await source.tryAgain()));
  }

  return (
    <>
      <span className="grow">
        {i18n.t('fault.full')} <output>{isStillFull && i18n.t('fault.stillFull')}</output>
      </span>
      <a className="link" href={source.storageUrl} target={source.target}>
        {i18n.t('fault.freeSpace')}
      </a>
      <button className="link" type="button" onClick={() => void tryAgain()}>
        {i18n.t('fault.tryAgain')}
      </button>
    </>
  );
}

function Outdated() {
  return (
    <>
      <span className="grow">{i18n.t('fault.outdated')}</span>
      <button className="link" type="button" onClick={() => location.reload()}>
        {i18n.t('fault.reload')}
      </button>
    </>
  );
}

function Damaged({ source }: { source: WaysOut }) {
  return (
    <>
      <span className="grow">{i18n.t('fault.damaged')}</span>
      <a className="link" href={source.libraryUrl} target={source.target}>
        {i18n.t('fault.openLibrary')}
      </a>
    </>
  );
}
