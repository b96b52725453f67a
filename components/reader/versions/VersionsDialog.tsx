import { useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ListedVersion } from '../../../lib/library/versions/list-versions';
import type { SavedRow } from '../../../lib/library/saved-article';
import { ComparisonBody } from '../../compare/ComparisonBody';
import { useComparison } from '../../compare/use-comparison';
import { useRestore } from './use-restore';
import { useVersions } from './use-versions';
import { VersionSelect } from './VersionSelect';
import type { VersionsSource } from './versions-source';
import './versions.css';

interface Props {
  source: VersionsSource;
  row: SavedRow;
  onClose: () => void;
}

/** The earlier texts of an article: what changed from each to the next or to now, and the way back to it. */
export function VersionsDialog({ source, row, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { versions, isStale } = useVersions(source, row);
  const [chosen, choose] = useState<{ before?: string; after?: string }>({});
  const before = find(versions, chosen.before) ?? versions?.[0];
  // One can only have become a later one.
  const later = versions?.slice(0, before ? versions.indexOf(before) : 0) ?? [];
  const after = find(later, chosen.after) ?? null;
  const { said, isBusy, canUndo, restore, undo } = useRestore(source);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      className="pop compare versions"
      aria-labelledby="versions-title"
      aria-busy={isBusy || isStale}
      onClose={onClose}
    >
      <div className="hd">
        <h2 id="versions-title">{i18n.t('versions.title')}</h2>
        <p className="muted">{versions?.length === 0 ? i18n.t('versions.none') : i18n.t('versions.explained')}</p>
        {versions && before && (
          <div className="pair">
            <VersionSelect
              label={i18n.t('versions.earlier')}
              versions={versions}
              value={before.replacedAt}
              onChange={(value) => choose({ before: value ?? before.replacedAt })}
            />
            <VersionSelect
              label={i18n.t('versions.compareWith')}
              versions={later}
              value={after?.replacedAt ?? null}
              hasNow
              onChange={(value) => choose({ before: before.replacedAt, ...(value !== null && { after: value }) })}
            />
          </div>
        )}
      </div>
      {before && (
        <Compared
          key={`${before.replacedAt} ${after?.replacedAt} ${row.updatedAt}`}
          source={source}
          row={row}
          before={before.replacedAt}
          after={after?.replacedAt ?? null}
        />
      )}
      <div className="ft">
        <output className="grow muted">{said}</output>
        {canUndo && (
          <button className="btn plain" type="button" onClick={undo}>
            {i18n.t('versions.undo')}
          </button>
        )}
        {before && (
          <button
            className="btn"
            type="button"
            aria-disabled={isStale}
            onClick={() => isStale || restore(before.replacedAt)}
          >
            {i18n.t('versions.restore')}
          </button>
        )}
        <button className="btn" type="button" onClick={() => dialog.current?.close()}>
          {i18n.t('shared.close')}
        </button>
      </div>
    </dialog>
  );
}

interface ComparedProps extends Pick<Props, 'source' | 'row'> {
  before: string;
  after: string | null;
}

function Compared({ source, row, before, after }: ComparedProps) {
  const answer = useComparison(useCallback(() => source.compare(before, after), [source, before, after]));
  return <ComparisonBody answer={answer} lang={row.lang} dir={row.dir} />;
}

function find(versions: ListedVersion[] | null, replacedAt: string | undefined): ListedVersion | undefined {
  return versions?.find((version) => version.replacedAt === replacedAt);
}
