import type { Fault, FaultSource } from '../../components/shared/fault/fault-source';
import type { Watch } from '../../components/shared/use-watched';
import { tryToWrite, watchOutdated, watchWriteStop } from '../../lib/library/library';
import { watchKept } from '../../lib/platform/kept-state';
import { libraryUrl } from '../../lib/platform/pages';

/** What is wrong, the worst first: a page that is too old can do nothing about the others. */
const order: Fault[] = ['outdated', 'full', 'damaged'];

type WatchFlag = (onChange: (isOn: boolean) => void) => () => void;

const flags: Record<Fault, WatchFlag> = {
  outdated: watchOutdated,
  full: watchWriteStop,
  damaged: (onChange) => watchKept('damage', (damage) => onChange(damage !== null)),
};

function watchFirst(faults: Fault[]): Watch<Fault | null> {
  return (onValue) => {
    const found = new Set<Fault>();
    const stops = faults.map((fault) =>
      flags[fault]((isOn) => {
        if (isOn) found.add(fault);
        else found.delete(fault);
        onValue(faults.find((each) => found.has(each)) ?? null);
      }),
    );
    return () => stops.forEach((stop) => stop());
  };
}

export const faultSource: FaultSource = {
  watch: watchFirst(order),
  tryAgain: tryToWrite,
  storageUrl: `${libraryUrl()}#storage`,
  libraryUrl: libraryUrl(),
};

/** The library says more of a damage, and puts it right. */
export const libraryFaultSource: FaultSource = {
  ...faultSource,
  watch: watchFirst(order.filter((fault) => fault !== 'damaged')),
};
