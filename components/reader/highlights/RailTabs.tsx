import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { Highlights } from './use-highlights';

/** What the rail shows: what the text names, or what the reader marked and wrote. */
export function RailTabs({ highlights: { tab, setTab, highlights, note } }: { highlights: Highlights }) {
  const count = highlights.length + (note.trim() === '' ? 0 : 1);
  const tabs = [
    { name: 'entities', text: i18n.t('reader.entities') },
    { name: 'notes', text: i18n.t('highlights.notes') },
  ] as const;

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const other = tab === 'entities' ? 'notes' : 'entities';
    const next = event.key === 'Home' ? 'entities' : event.key === 'End' ? 'notes' : other;
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its tabs hold the focus
    <div role="tablist" aria-label={i18n.t('highlights.rail')} className="rail-tabs" onKeyDown={onKeyDown}>
      {tabs.map(({ name, text }) => (
        <button
          key={name}
          id={`tab-${name}`}
          role="tab"
          type="button"
          aria-selected={tab === name}
          aria-controls={`rail-${name}`}
          tabIndex={tab === name ? 0 : -1}
          onClick={() => setTab(name)}
        >
          {text}
          {name === 'notes' && count > 0 && <span className="faint num"> {count}</span>}
        </button>
      ))}
    </div>
  );
}
