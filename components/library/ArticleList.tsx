import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { i18n } from '#i18n';
import type { SavedRow } from '../../lib/library/saved-article';
import type { Order, Sort } from '../../lib/library/view';
import type { SearchHit } from '../../lib/search/search-answer';
import { ArticleRow } from './ArticleRow';
import { countItems, type DayGroup, groupByDay, headingItem, itemAt, itemOfRow } from './day-groups';
import type { LibrarySource } from './library-source';
import type { RowHandlers } from './RowActions';
import { rowIndex } from './row-index';
import { useKeptPlace } from './use-kept-place';
import { useRowHeight } from './use-row-height';
import { useRows } from './use-rows';
import { rememberedScroll, useScrollMemory } from './use-scroll-memory';
import { createWindowRange } from './window-range';
import './library-rows.css';

export interface ListHandle {
  /** Brings the row into sight and puts the focus on its link. */
  focusRow(id: string): void;
  /** Those of the window and what was near it. */
  rowOf(id: string): SavedRow | undefined;
}

interface Props {
  ref: Ref<ListHandle>;
  source: LibrarySource;
  /** Under which the place in it is remembered. */
  name: string;
  label: string;
  order: Order;
  /** Null: the best first, as a search finds them. */
  sort: Sort | null;
  now: Date;
  isCompact: boolean;
  selected: ReadonlySet<string>;
  handlers: RowHandlers;
  /** What was searched for, marked. */
  hits?: ReadonlyMap<string, SearchHit> | undefined;
  words?: string | undefined;
  /** The rows in sight: an order that is fetched in pages gets the next ones ready. */
  onRange?: ((first: number, last: number) => void) | undefined;
}

const headingHeight = 32;

/** The windowed list: 50,000 rows are some forty elements. Every day group stands whole, so that its heading can stick. */
export function ArticleList(props: Props) {
  const { ref, source, name, label, order, sort, now, selected, handlers, hits, onRange } = props;
  const { keys } = order;
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [rangeOf] = useState(createWindowRange);
  const rowHeight = useRowHeight(props.isCompact);
  const groups = useMemo(() => groupByDay(order, sort, now), [order, sort, now]);
  const focusedRow = focused === null ? undefined : rowIndex(keys).get(focused);
  const focusedItem = focusedRow === undefined ? null : itemOfRow(groups, focusedRow);
  const headings = useMemo(() => groups.map((_, index) => headingItem(groups, index)), [groups]);

  // oxlint-disable-next-line react/incompatible-library -- it speaks of React Compiler, which this build does not run
  const virtualizer = useVirtualizer({
    count: countItems(groups),
    getScrollElement: () => scroller.current,
    estimateSize: (item) => (headings.includes(item) ? headingHeight : rowHeight),
    // The row that has the focus stays, or scrolling would drop the focus out of the page.
    rangeExtractor: (range) => {
      const items = rangeOf(range, virtualizer.isScrolling);
      return focusedItem === null || items.includes(focusedItem) ? items : [...items, focusedItem];
    },
    initialOffset: () => rememberedScroll(name),
    scrollPaddingStart: headingHeight,
    scrollPaddingEnd: 72,
  });
  const isScrolling = useCallback(() => virtualizer.isScrolling, [virtualizer]);
  const sizes = useRef({ headings, rowHeight });
  useLayoutEffect(() => {
    if (sizes.current.headings.join() !== headings.join() || sizes.current.rowHeight !== rowHeight) {
      virtualizer.measure();
    }
    sizes.current = { headings, rowHeight };
  }, [virtualizer, headings, rowHeight]);

  const drawn = virtualizer.getVirtualItems().flatMap(({ index }) => {
    const item = itemAt(groups, index);
    return item.kind === 'row' ? [item] : [];
  });
  const near = drawn.filter((item) => item.row !== focusedRow || drawn.length === 1);
  const first = near[0]?.row ?? 0;
  const last = near.at(-1)?.row ?? 0;
  const rows = useRows(source, keys, first, last);
  useEffect(() => onRange?.(first, last), [onRange, first, last]);

  useEffect(() => {
    const element = scroller.current!;
    const note = (event: FocusEvent) => setFocused(rowIdOf(event.target));
    element.addEventListener('focusin', note);
    return () => element.removeEventListener('focusin', note);
  }, []);
  useScrollMemory(scroller, name);
  useKeptPlace(scroller, { keys, startOf, drawn: near.map((item) => item.row), height: rowHeight });

  const wanted = useRef<string | null>(null);
  useImperativeHandle(ref, () => ({
    focusRow(id) {
      wanted.current = id;
      setFocused(id);
    },
    rowOf: (id) => rows.get(id),
  }));
  useLayoutEffect(() => {
    if (wanted.current === null || wanted.current !== focused || focusedItem === null) return;
    virtualizer.scrollToIndex(focusedItem, { align: 'auto' });
    const link = scroller.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"] a`);
    if (!link) return; // Still a skeleton; its row comes with a later render.
    link.focus({ preventScroll: true });
    wanted.current = null;
  });

  return (
    <div
      className={props.isCompact ? 'l-list scroll compact' : 'l-list scroll'}
      id="list"
      ref={scroller}
      tabIndex={-1}
      style={{ '--row-height': `${rowHeight}px` } as CSSProperties}
    >
      {groups.map((group, index) => (
        <section key={group.day} style={{ height: headingOf(group) + group.count * rowHeight }}>
          {group.day !== null && <h2 className="l-day h-label">{dayName(group.day)}</h2>}
          <ul aria-label={group.day === null ? label : dayName(group.day)}>
            {drawn
              .filter((item) => item.group === group)
              .map(({ row: position }) => {
                // Its key is not known yet, but its place is.
                const id = keys[position]?.id ?? '';
                return (
                  <ArticleRow
                    key={id || position}
                    id={id}
                    row={rows.get(id)}
                    position={position}
                    setSize={order.total}
                    top={startOf(position) - groupStart(index)}
                    href={source.readerUrl(id, props.words)}
                    now={now}
                    isSelected={selected.has(id)}
                    hit={hits?.get(id)}
                    handlers={handlers}
                    isScrolling={isScrolling}
                  />
                );
              })}
          </ul>
        </section>
      ))}
    </div>
  );

  function groupStart(index: number): number {
    const above = groups.slice(0, index).reduce((sum, group) => sum + headingOf(group), 0);
    return above + groups[index]!.start * rowHeight;
  }

  function startOf(row: number): number {
    const index = groups.findIndex((group) => row < group.start + group.count);
    const group = groups[index];
    return group ? groupStart(index) + headingOf(group) + (row - group.start) * rowHeight : 0;
  }
}

function headingOf(group: DayGroup): number {
  return group.day === null ? 0 : headingHeight;
}

/** Of the row that holds the element. */
export function rowIdOf(element: EventTarget | null): string | null {
  return (element instanceof Element && element.closest<HTMLElement>('.row[data-id]')?.dataset.id) || null;
}

function dayName(day: NonNullable<DayGroup['day']>): string {
  const names = { today: i18n.t('library.today'), week: i18n.t('library.week'), earlier: i18n.t('library.earlier') };
  return names[day];
}
