import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { formatBytes } from '../../shared/format-bytes';
import { Setting } from '../Setting';
import type { CopySource } from './damage-source';

type Facts = Awaited<ReturnType<CopySource['read']>>;

/** The second copy: what it takes, and whether it is wanted. */
export function CopySetting({ source }: { source: CopySource }) {
  const [facts, setFacts] = useState<Facts | null>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    let isLate = false;
    void source.read().then((read) => isLate || setFacts(read));
    return () => {
      isLate = true;
    };
  }, [source]);

  async function turn(isOn: boolean): Promise<void> {
    setBusy(true);
    try {
      await source.turn(isOn);
      setFacts(await source.read());
    } finally {
      setBusy(false);
    }
  }

  const isOn = facts?.status !== 'off';
  return (
    <Setting title={i18n.t('fault.copy')} text={describe(facts)} isStatus>
      {facts?.status !== 'missing' && (
        <button className="btn" type="button" disabled={!facts || isBusy} onClick={() => void turn(!isOn)}>
          {isOn ? i18n.t('fault.turnOff') : i18n.t('fault.turnOn')}
        </button>
      )}
    </Setting>
  );
}

function describe(facts: Facts | null): string {
  switch (facts?.status) {
    case undefined:
      return i18n.t('fault.copyText');
    case 'missing':
      return i18n.t('fault.copyMissing');
    case 'off':
      return i18n.t('fault.copyOff');
    case 'on': {
      const { articles, bytes } = facts.position;
      return i18n.t('fault.copyOn', articles, [formatBytes(bytes), articles.toLocaleString('en')]);
    }
  }
}
