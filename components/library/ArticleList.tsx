import { useVirtualizer } from '@tanstack/react-virtual';
import {
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
import type { ListName, RowKey } from '../../lib/library/view';
import { ArticleRow, SkeletonRow } from './ArticleRow';
import { type DayGroup, groupByDay, headingItem, itemAt, itemOfRow } from './day-groups';
import type { LibrarySource } from './library-source';
import { useKeptPlace } from './use-kept-place';
import { useRows } from './use-rows';
import { rememberedScroll, useScrollMemory } from './use-scroll-memory';

export interface ListHandle {
  /** Brings the row into sight and puts the focus on its link. */
  focusRow(id: string): void;
}

interface Props {
  ref: Ref<ListHandle>;
  source: LibrarySource;
  list: ListName;
  keys: readonly RowKey[];
  now: Date;
  selected: ReadonlySet<string>;
  onSelect: (id: string, isRange: boolean) => void;
}

const rowHeight = 94;
const headingHeight = 32;
const overscan = 10;

/** The windowed list: 50,000 rows are some forty elements. Every day group stands whole, so that its heading can stick. */
export function ArticleList({ ref, source, list, keys, now, selected, onSelect }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const groups = useMemo(() => groupByDay(keys, now), [keys, now]);
  const focusedItem = useMemo(() => {
    const row = keys.findIndex((key) => key.id === focused);
    return row < 0 ? null : itemOfRow(groups, row);
  }, [keys, groups, focused]);

  // oxlint-disable-next-line react/incompatible-library -- it speaks of React Compiler, which this build does not run
  const virtualizer = useVirtualizer({
    count: keys.length + groups.length,
    getScrollElement: () => scroller.current,
    estimateSize: (item) => (itemAt(groups, item).kind === 'row' ? rowHeight : headingHeight),
    getItemKey: useCallback(
      (item: number) => {
        const found = itemAt(groups, item);
        return found.kind === 'row' ? keys[found.row]!.id : found.group.day;
      },
      [groups, keys],
    ),
    // The row that has the focus stays, or scrolling would drop the focus out of the page.
    rangeExtractor: ({ startIndex, endIndex, count }) => {
      const first = Math.max(startIndex - overscan, 0);
      const last = Math.min(endIndex + overscan, count - 1);
      const items = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      return focusedItem === null || items.includes(focusedItem) ? items : [...items, focusedItem];
    },
    initialOffset: () => rememberedScroll(list),
    scrollPaddingStart: headingHeight,
    scrollPaddingEnd: 72,
  });

  const items = virtualizer.getVirtualItems();
  const visible = items.flatMap((item) => {
    const found = itemAt(groups, item.index);
    return found.kind === 'row' ? [{ ...item, group: found.group, row: found.row }] : [];
  });
  const near = visible.filter((item) => item.index !== focusedItem || visible.length === 1);
  const rows = useRows(source, keys, near[0]?.row ?? 0, near.at(-1)?.row ?? 0);

  useEffect(() => {
    const element = scroller.current!;
    const note = (event: FocusEvent) => setFocused(rowIdOf(event.target));
    element.addEventListener('focusin', note);
    return () => element.removeEventListener('focusin', note);
  }, []);
  useScrollMemory(scroller, list);
  useKeptPlace(scroller, virtualizer, keys, groups);

  const wanted = useRef<string | null>(null);
  useImperativeHandle(ref, () => ({
    focusRow(id: string) {
      wanted.current = id;
      setFocused(id);
    },
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
    <div className="l-list scroll" id="list" ref={scroller} tabIndex={-1}>
      {groups.map((group, index) => (
        <section key={group.day} style={{ height: groupHeight(index) }}>
          <h2 className="l-day h-label">{dayName(group.day)}</h2>
          <ul aria-label={dayName(group.day)}>
            {visible
              .filter((item) => item.group === group)
              .map((item) => {
                const { id } = keys[item.row]!;
                const row = rows.get(id);
                const isSelected = selected.has(id);
                return (
                  <li
                    key={item.key}
                    ref={virtualizer.measureElement}
                    className={rowClass(row?.readAt !== null && row !== undefined, isSelected)}
                    data-index={item.index}
                    data-id={id}
                    style={{ insetBlockStart: item.start - groupStart(index) }}
                    aria-setsize={keys.length}
                    aria-posinset={item.row + 1}
                    aria-hidden={row ? undefined : true}
                  >
                    {row ? (
                      <ArticleRow
                        row={row}
                        href={source.readerUrl(id)}
                        now={now}
                        isSelected={isSelected}
                        onSelect={onSelect}
                      />
                    ) : (
                      <SkeletonRow />
                    )}
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </div>
  );

  function groupStart(index: number): number {
    return virtualizer.measurementsCache[headingItem(groups, index)]?.start ?? 0;
  }

  function groupHeight(index: number): number {
    const end = index + 1 < groups.length ? groupStart(index + 1) : virtualizer.getTotalSize();
    return end - groupStart(index);
  }
}

/** Of the row that holds the element. */
export function rowIdOf(element: EventTarget | null): string | null {
  return (element instanceof Element && element.closest<HTMLElement>('.row[data-id]')?.dataset.id) || null;
}

function rowClass(isRead: boolean, isSelected: boolean): string {
  return ['row', isRead && 'read', isSelected && 'sel'].filter(Boolean).join(' ');
}

function dayName(day: DayGroup['day']): string {
  const names = { today: i18n.t('library.today'), week: i18n.t('library.week'), earlier: i18n.t('library.earlier') };
  return names[day];
}
