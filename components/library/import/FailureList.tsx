import { Download } from 'lucide-react';
import { i18n } from '#i18n';
import type { ImportSummary } from '../../../lib/import/import-state';
import type { FailReason } from '../../../lib/import/read-item';
import { describeReason, shown } from './import-words';

interface Props {
  summary: ImportSummary;
  onDownload: (describe: (reason: FailReason) => string) => void;
}

/** The whole list is a file. A hundred rows held the page for 90 ms, when the import began and when it ended. */
const mostShown = 25;

/** What is not taken from the files, where it stands, and why. */
export function FailureList({ summary: { failures, failedCount }, onDownload }: Props) {
  return (
    <div className="import-failures">
      <div className="acts">
        <h2 id="import-failures">{i18n.t('import.failures', failedCount, [shown(failedCount)])}</h2>
        <button className="btn plain sm" type="button" onClick={() => onDownload(describeReason)}>
          <Download className="i" aria-hidden="true" />
          {i18n.t('import.downloadList')}
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <section className="scroll-x" tabIndex={0} aria-labelledby="import-failures">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('import.place')}</th>
              <th scope="col">{i18n.t('import.why')}</th>
              <th scope="col">{i18n.t('import.what')}</th>
            </tr>
          </thead>
          <tbody>
            {failures.slice(0, mostShown).map(({ place, reason, text }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the list does not change
              <tr key={index}>
                <td className="num">
                  <bdi>{place}</bdi>
                </td>
                <td>{describeReason(reason)}</td>
                <td>
                  <bdi>{text}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {failedCount > mostShown && <p>{i18n.t('import.moreFailures', [shown(failedCount - mostShown)])}</p>}
    </div>
  );
}
