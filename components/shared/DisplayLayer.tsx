import { useEffect, useRef } from 'react';
import { DisplayPopover } from './DisplayPopover';
import { writeDisplay } from './display-settings';
import { useDisplay } from './use-display';

/** The display settings, opened: takes the focus, and goes when a click or the focus goes elsewhere. */
export function DisplayLayer({ onClose }: { onClose: () => void }) {
  const layer = useRef<HTMLDivElement>(null);
  const display = useDisplay();

  useEffect(() => layer.current!.querySelector<HTMLElement>('input:checked')?.focus(), []);
  useEffect(() => {
    function onElsewhere(event: Event) {
      const target = event.target as Element;
      // The button that opened it closes it by itself.
      if (!layer.current!.contains(target) && !target.closest('[data-opens="display"]')) onClose();
    }
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [onClose]);

  return (
    <div ref={layer}>
      <DisplayPopover display={display} onChange={writeDisplay} />
    </div>
  );
}
