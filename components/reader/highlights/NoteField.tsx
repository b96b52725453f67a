import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { NoteWriter } from './note-writer';

interface Props {
  label: string;
  /** See draftKey. */
  draft: string;
  text: string;
  /** False when it could not be written. */
  onSave: (text: string) => Promise<boolean>;
  onFail: () => void;
  /** Left by Escape or with the focus. */
  onDone: () => void;
}

/** A note while it is written. It is kept as it is typed, and nothing has to be confirmed. */
export function NoteField({ label, draft, text, onSave, onFail, onDone }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(text);
  const latest = useRef({ onSave, onFail });
  useEffect(() => {
    latest.current = { onSave, onFail };
  });

  const writer = useRef<NoteWriter>(null);
  // Before it is seen: what is typed at a field without the focus goes to the reader's keys.
  useLayoutEffect(() => {
    const writing = new NoteWriter(
      draft,
      (note) => latest.current.onSave(note),
      () => latest.current.onFail(),
    );
    writer.current = writing;
    const element = field.current!;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
    const flush = () => void writing.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [draft]);

  return (
    <textarea
      ref={field}
      className="note-field"
      aria-label={label}
      rows={3}
      dir="auto"
      maxLength={20_000}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        writer.current?.write(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
      onBlur={({ currentTarget }) => {
        void writer.current?.flush();
        // Where the window lost the focus and the page did not, the field waits.
        if (document.activeElement !== currentTarget) onDone();
      }}
    />
  );
}
