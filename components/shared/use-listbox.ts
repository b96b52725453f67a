import { type KeyboardEvent, useEffect, useId, useState } from 'react';

interface Options {
  /** What the options are of; a new object starts without a current one. */
  of: unknown;
  count: number;
  /** Whether one is current from the start, so that Enter takes it. */
  startsAtFirst?: boolean;
  onAccept: (index: number) => void;
}

/** A field with a list of options under it: the focus stays in the field, the arrows walk the list (ARIA's combobox). */
export function useListbox({ of, count, startsAtFirst = false, onAccept }: Options) {
  const id = useId();
  const start = startsAtFirst && count > 0 ? 0 : -1;
  const [current, setCurrent] = useState({ of, index: start });
  const index = current.of === of && current.index < count ? current.index : start;
  const optionId = (at: number) => `${id}-${at}`;

  useEffect(() => {
    if (index >= 0) document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, index]);

  return {
    index,

    /** True when the key was for the list. */
    onKeyDown(event: KeyboardEvent): boolean {
      if (count === 0 || event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return false;
      const steps: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index < 0 ? count - 1 : index - 1 };
      const to = steps[event.key];
      if (to !== undefined) {
        // Past either end lies the field itself; where one is always current, the other end.
        const isOutside = to < 0 || to >= count;
        setCurrent({ of, index: isOutside ? (startsAtFirst ? (to + count) % count : -1) : to });
        event.preventDefault();
        return true;
      }
      if (event.key !== 'Enter' || index < 0) return false;
      event.preventDefault();
      onAccept(index);
      return true;
    },

    fieldProps: {
      role: 'combobox' as const,
      'aria-autocomplete': 'list' as const,
      'aria-expanded': count > 0,
      'aria-controls': id,
      'aria-activedescendant': index < 0 ? undefined : optionId(index),
      autoComplete: 'off',
      autoCapitalize: 'none',
      spellCheck: false,
    },

    listProps: { id, role: 'listbox' as const },

    optionProps: (at: number) => ({
      id: optionId(at),
      role: 'option' as const,
      'aria-selected': at === index,
      // The focus stays in the field.
      onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
      onClick: () => onAccept(at),
    }),
  };
}
