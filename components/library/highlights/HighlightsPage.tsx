import { Download } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { highlightColors, type HighlightColor } from '../../../lib/annotations/highlight-color';
import { Blank } from '../../shared/Blank';
import { highlightColorName } from '../../shared/highlight-color-name';
import '../../shared/highlight-color.css';
import type { ToastMessage } from '../../shared/Toast';
import { useThrottled } from '../find/use-throttled';
import type { LibrarySource } from '../library-source';
import { ListLoading } from '../ListLoading';
import { Unavailable } from '../Unavailable';
import { HighlightList } from './HighlightList';
import './highlights-page.css';
import { useNewestHighlights } from './use-newest-highlights';

interface Props {
  source: LibrarySource;
  say: (message: ToastMessage) => void;
}

/** Every passage that was marked, in whichever article. */
export function HighlightsPage({ source, say }: Props) {
  const [color, setColor] = useState<HighlightColor | null>(null);
  const [typed, setTyped] = useState('');
  const words = useThrottled(typed, 200);
  const query = useMemo(() => ({ color, words }), [color, words]);
  const { listed, failure, loadMore } = useNewestHighlights(source.highlights, query);
  const isFiltered = color !== null || words.trim() !== '';

  if (failure) return <Unavailable source={source} error={failure.error} />;

  async function download(): Promise<void> {
    const count = await source.highlights.download(query);
    say({ text: i18n.t('allHighlights.exported', count, [count.toLocaleString('en')]) });
  }

  return (
    <div className="l-view">
      <div className="l-info hl-filters">
        <ColorFilter color={color} onColor={setColor} />
        <label className="field hl-search">
          <span className="vh">{i18n.t('allHighlights.search')}</span>
          <input
            type="search"
            placeholder={i18n.t('allHighlights.search')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <output className="vh">{listed && countWords(listed.items.length, listed.isComplete)}</output>
        <span className="grow" />
        <button
          className="btn plain sm"
          type="button"
          disabled={!listed || listed.items.length === 0}
          onClick={() => void download()}
        >
          <Download className="i" aria-hidden="true" />
          {i18n.t('allHighlights.export')}
        </button>
      </div>
      {!listed && <ListLoading isCompact={false} />}
      {listed && listed.items.length > 0 && (
        <HighlightList source={source.highlights} listed={listed} onEnd={() => void loadMore()} say={say} />
      )}
      {listed && listed.items.length === 0 && (
        <div id="list" tabIndex={-1} className="hl-empty">
          <Blank title={isFiltered ? i18n.t('find.nothingTitle') : i18n.t('allHighlights.noneTitle')}>
            <p>{isFiltered ? i18n.t('allHighlights.nothingText') : i18n.t('allHighlights.noneText')}</p>
          </Blank>
        </div>
      )}
    </div>
  );
}

function countWords(count: number, isComplete: boolean): string {
  const shown = count.toLocaleString('en');
  return isComplete ? i18n.t('allHighlights.count', count, [shown]) : i18n.t('allHighlights.more', [shown]);
}

interface FilterProps {
  color: HighlightColor | null;
  onColor: (color: HighlightColor | null) => void;
}

function ColorFilter({ color, onColor }: FilterProps) {
  const name = useId();
  return (
    <fieldset className="hl-colors">
      <legend className="vh">{i18n.t('highlights.color')}</legend>
      {[null, ...highlightColors].map((one) => {
        const label = one === null ? i18n.t('allHighlights.allColors') : highlightColorName(one);
        return (
          <label
            key={one ?? 'all'}
            className={one === null ? 'all' : undefined}
            data-color={one ?? undefined}
            title={label}
          >
            <input type="radio" name={name} checked={one === color} onChange={() => onColor(one)} />
            <span className={one === null ? undefined : 'vh'}>{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
