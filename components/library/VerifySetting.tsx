import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { LibrarySource, VerifyReport } from './library-source';
import { Setting } from './Setting';

type Run =
  | { status: 'none' }
  | { status: 'running'; done: number; total: number }
  | { status: 'done'; report: VerifyReport; isStopped: boolean };

/** Looks through the whole library, and puts right what can be. Nothing is lost when it is stopped. */
export function VerifySetting({ source }: { source: LibrarySource }) {
  const [run, setRun] = useState<Run>({ status: 'none' });
  const stopping = useRef<AbortController>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  async function verify(): Promise<void> {
    const controller = new AbortController();
    stopping.current = controller;
    setRun({ status: 'running', done: 0, total: 0 });
    const note = (done: number, total: number) => setRun({ status: 'running', done, total });
    const report = await source.verify(note, controller.signal);
    setRun({ status: 'done', report, isStopped: controller.signal.aborted });
  }

  const isRunning = run.status === 'running';
  return (
    <Setting title={i18n.t('library.storage.verifyTitle')} text={describe(run)} isStatus>
      {isRunning && (
        <progress
          aria-label={i18n.t('library.storage.verifyTitle')}
          {...(run.total > 0 && { value: run.done, max: run.total })}
        />
      )}
      <button className="btn" type="button" onClick={() => (isRunning ? stopping.current?.abort() : void verify())}>
        {isRunning ? i18n.t('library.storage.stop') : i18n.t('library.storage.verify')}
      </button>
    </Setting>
  );
}

function describe(run: Run): string {
  if (run.status === 'none') return i18n.t('library.storage.verifyText');
  if (run.status === 'running') {
    return i18n.t('library.storage.verifying', [run.done.toLocaleString('en'), run.total.toLocaleString('en')]);
  }
  const { checked, problems, mended } = run.report;
  const count = checked.toLocaleString('en');
  const start = run.isStopped
    ? i18n.t('library.storage.stopped', checked, [count])
    : i18n.t('library.storage.verified', checked, [count]);
  if (problems.length === 0) return `${start} ${i18n.t('library.storage.noProblem')}`;
  const found = i18n.t('library.storage.problems', problems.length, [
    problems.length.toLocaleString('en'),
    mended.toLocaleString('en'),
  ]);
  return `${start} ${found}`;
}
