import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { HighlightInArticle } from '../../../lib/library/list-newest-highlights';
import type { ToastMessage } from '../../shared/Toast';
import { useToday } from '../../shared/use-today';
import { HighlightItem } from './HighlightItem';
import type { AllHighlightsSource } from './highlights-source';

interface Props {
  source: AllHighlightsSource;
  listed: { items: HighlightInArticle[]; isComplete: boolean };
  /** The end of what is known is near. */
  onEnd: () => void;
  say: (message: ToastMessage) => void;
}

const usualHeight = 116;
const overscan = 8;

/** The windowed list. Highlights of one article that follow each other stand under its title. */
export function HighlightList({ source, listed: { items, isComplete }, onEnd, say }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const now = useToday();
  // oxlint-disable-next-line react/incompatible-library -- it speaks of React Compiler, which this build does not run
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => items[index]!.highlight.id,
    overscan,
  });
  const drawn = virtualizer.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - overscan) onEnd();
  }, [last, items.length, onEnd]);

  return (
    <div className="l-list scroll hl-list" id="list" ref={scroller} tabIndex={-1}>
      <ul aria-label={i18n.t('allHighlights.title')} style={{ height: virtualizer.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const item = items[index]!;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="hl-item"
              style={{ transform: `translateY(${start}px)` }}
              aria-posinset={index + 1}
              aria-setsize={isComplete ? items.length : -1}
            >
              <HighlightItem
                item={item}
                hasTitle={items[index - 1]?.article.id !== item.article.id}
                now={now}
                source={source}
                say={say}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
