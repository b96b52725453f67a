import { useEffect, useState } from 'react';
import './toast.css';

export interface ToastMessage {
  text: string;
  action?: { label: string; run: () => void };
}

interface Props {
  /** A new object is a new toast, even with the same words. */
  message: ToastMessage | null;
  /** The same function every time: a new one starts the ten seconds again. */
  onClose: () => void;
  seconds?: number;
}

/** Says what was done, for ten seconds, and offers to undo it. The place is always there, or a screen reader would not announce it. */
export function Toast({ message, onClose, seconds = 10 }: Props) {
  const [isHeld, setHeld] = useState(false);

  // Nobody should lose the Undo while reaching for it: a pointer or the focus on the toast stops the clock.
  useEffect(() => {
    if (!message || isHeld) return;
    const timer = setTimeout(onClose, seconds * 1000);
    return () => clearTimeout(timer);
  }, [message, isHeld, onClose, seconds]);

  function close() {
    setHeld(false);
    onClose();
  }

  return (
    <output className="toast-place">
      {message && (
        <span
          className="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{message.text}</span>
          {message.action && (
            <button
              type="button"
              onClick={() => {
                message.action?.run();
                close();
              }}
            >
              {message.action.label}
            </button>
          )}
        </span>
      )}
    </output>
  );
}
