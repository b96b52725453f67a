import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import './find-bar.css';
import type { Find } from './use-find';

/** What is searched for in the text, how often it stands there, and the way from one to the next. */
export function FindBar({ find }: { find: Find }) {
  const { query, count, current, asked } = find;
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // Opened from a search of the library it shows what was found, and the keys stay with the text.
    if (asked > 0) field.current!.select();
  }, [asked]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') find.close();
    else if (event.key === 'Enter' && event.target === field.current) find.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the field and the buttons inside
    <search className="pop find-bar" aria-label={i18n.t('reading.find.label')} onKeyDown={onKeyDown}>
      <div className="field">
        <Search className="i" aria-hidden="true" />
        <input
          ref={field}
          type="text"
          aria-label={i18n.t('reading.find.label')}
          placeholder={i18n.t('reading.find.label')}
          value={query ?? ''}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="auto"
          onChange={(event) => find.search(event.target.value)}
        />
      </div>
      <output className="num faint">{query?.trim() ? describeCount(count, current) : ''}</output>
      <button
        className="icon-btn"
        type="button"
        aria-label={i18n.t('reading.find.previous')}
        disabled={count === 0}
        onClick={() => find.step(-1)}
      >
        <ChevronUp className="i i-18" aria-hidden="true" />
      </button>
      <button
        className="icon-btn"
        type="button"
        aria-label={i18n.t('reading.find.next')}
        disabled={count === 0}
        onClick={() => find.step(1)}
      >
        <ChevronDown className="i i-18" aria-hidden="true" />
      </button>
      <button className="icon-btn" type="button" aria-label={i18n.t('reading.find.close')} onClick={find.close}>
        <X className="i i-18" aria-hidden="true" />
      </button>
    </search>
  );
}

function describeCount(count: number, current: number): string {
  if (count === 0) return i18n.t('reading.find.nothing');
  return i18n.t('reader.position', [(current + 1).toLocaleString('en'), count.toLocaleString('en')]);
}
