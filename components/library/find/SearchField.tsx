import { Search, X } from 'lucide-react';
import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Filter, SearchQuery } from '../../../lib/search/query';
import { useListbox } from '../../shared/use-listbox';
import { useShortcuts } from '../../shared/use-shortcuts';
import type { LibrarySource } from '../library-source';
import { FilterToken } from './FilterToken';
import {
  acceptField,
  acceptFilter,
  emptyDraft,
  finishDraft,
  isSameQuery,
  pendingWord,
  removeFilter,
  typeText,
} from './search-draft';
import { SuggestionOption } from './SuggestionOption';
import type { Suggestion } from './suggestions';
import { useSearchDraft } from './use-search-draft';
import { useSuggestions } from './use-suggestions';
import { useTokenLabels } from './use-token-labels';

interface Props {
  source: Pick<LibrarySource, 'complete'>;
  /** Of the address; null when nothing is searched for. */
  query: SearchQuery | null;
  /** The filters of the view that is searched within. The same array as long as it is the same view. */
  scope: Filter[];
  /** Null: nothing is searched for any more. Done: Back should return to it. */
  onSearch: (query: SearchQuery | null, isDone: boolean) => void;
  /** The reader is through with the field. */
  onLeave: () => void;
}

/** The field that everything is found with: filters as tokens, words, and what the library has for the word being typed. */
export function SearchField({ source, query, scope, onSearch, onLeave }: Props) {
  const { draft, show, type, finish } = useSearchDraft({ query, scope, onSearch });
  const { filters, typed } = draft;
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const suggestions = useSuggestions(source, pendingWord(draft), isOpen);
  const labelOf = useTokenLabels(source, filters);
  const listbox = useListbox({
    of: suggestions,
    count: suggestions.length,
    onAccept: (at) => accept(suggestions[at]!),
  });
  const isEmpty = filters.length === 0 && typed === '';

  useShortcuts({ '/': () => input.current?.focus() });

  function accept(suggestion: Suggestion): void {
    if (suggestion.kind === 'field') {
      type(acceptField(draft, suggestion.field, suggestion.isExcluded));
      return;
    }
    finish(acceptFilter(draft, suggestion.filter));
    setOpen(false);
  }

  function onChange(event: ChangeEvent<HTMLInputElement>): void {
    // While a word is put together from several keys, only the field itself follows.
    if ((event.nativeEvent as InputEvent).isComposing) return show({ filters, typed: event.target.value });
    // Between two words nothing is being named yet, and the results are to be seen.
    setOpen(!/\s$/.test(event.target.value));
    type(typeText(draft, event.target.value));
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || listbox.onKeyDown(event)) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.key === 'ArrowDown') setOpen(true);
    else if (event.key === 'Enter') {
      setOpen(false);
      finish(finishDraft(draft));
    } else if (event.key === 'Escape') escape();
    else if (event.key === 'Backspace' && selectionStart === 0 && selectionEnd === 0 && filters.length > 0) {
      finish(removeFilter(draft, filters.length - 1));
    } else return;
    event.preventDefault();
  }

  /** What is open is closed first, then what stands in the field goes, then the reader does. */
  function escape(): void {
    if (suggestions.length > 0) setOpen(false);
    else if (isEmpty) onLeave();
    else clear();
  }

  function clear(): void {
    finish(emptyDraft);
    input.current?.focus();
  }

  function onFocus(): void {
    if (isEmpty && !query) show({ filters: scope, typed: '' });
  }

  function onBlur(): void {
    setOpen(false);
    if (!query && typed === '' && isSameQuery({ text: '', filters }, { text: '', filters: scope })) show(emptyDraft);
  }

  return (
    <search className="find">
      <div className="field">
        <Search className="i" aria-hidden="true" />
        {filters.map((filter, index) => {
          const { label, type: entityType } = labelOf(filter);
          return (
            <FilterToken
              key={`${filter.isExcluded} ${filter.field} ${filter.value}`}
              filter={filter}
              label={label}
              type={entityType}
              onRemove={() => {
                finish(removeFilter(draft, index));
                input.current?.focus();
              }}
            />
          );
        })}
        <input
          ref={input}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          dir="auto"
          aria-label={i18n.t('find.label')}
          placeholder={filters.length === 0 ? i18n.t('find.placeholder') : undefined}
          value={typed}
          onChange={onChange}
          onCompositionEnd={(event) => type(typeText(draft, event.currentTarget.value))}
          onKeyDown={onKeyDown}
          onClick={() => setOpen(true)}
          onFocus={onFocus}
          onBlur={onBlur}
          {...listbox.fieldProps}
        />
        {isEmpty ? (
          <kbd aria-hidden="true">/</kbd>
        ) : (
          <button className="icon-btn sm" type="button" aria-label={i18n.t('find.clear')} onClick={clear}>
            <X className="i" aria-hidden="true" />
          </button>
        )}
      </div>
      {suggestions.length > 0 && (
        <ul className="pop suggest" aria-label={i18n.t('find.filters')} {...listbox.listProps}>
          {suggestions.map((suggestion, index) => (
            <li key={keyOf(suggestion)} {...listbox.optionProps(index)}>
              <SuggestionOption suggestion={suggestion} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function keyOf(suggestion: Suggestion): string {
  if (suggestion.kind === 'field') return suggestion.field;
  return `${suggestion.filter.field} ${suggestion.type} ${suggestion.filter.value}`;
}
