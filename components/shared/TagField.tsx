import { X } from 'lucide-react';
import { type Ref, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { NamedCount } from '../../lib/library/sidebar';
import { placeBeside } from './place-beside';
import './tag-field.css';
import { knownSpelling, listTagOptions, readTagKey } from './tag-options';
import { useListbox } from './use-listbox';

interface Props {
  label: string;
  tags: string[];
  /** From the reader's own library; without a word, what is used most. */
  complete: (prefix: string) => Promise<NamedCount[]>;
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}

const none: NamedCount[] = [];

/** Tags that can be taken away, and a field for more. Each change is kept at once. */
export function TagField({ label, tags, complete, onAdd, onRemove, inputRef }: Props) {
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  /** One of the options is chosen: no answer that comes late may take it from under the Enter. */
  const isChosen = useRef(false);
  const found = useCompletions(complete, typed, isOpen, isChosen);
  const options = useMemo(() => listTagOptions(typed, found, tags), [typed, found, tags]);
  const field = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listbox = useListbox({
    of: options,
    count: isOpen ? options.length : 0,
    onAccept: (index) => add(options[index]!.name),
  });
  useEffect(() => {
    isChosen.current = listbox.index >= 0;
  });
  const isListed = isOpen && options.length > 0;

  // Its height changes with what is offered.
  useLayoutEffect(() => {
    if (isListed) placeBeside(list.current!, field.current!);
  });

  function add(name: string): void {
    setTyped('');
    if (!tags.includes(name)) onAdd(name);
  }

  function onKeyDown(event: React.KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || listbox.onKeyDown(event)) return;
    const effect = readTagKey(event.key, typed, tags);
    if (!effect) return;
    event.preventDefault();
    if (effect.kind === 'add') add(knownSpelling(effect.typed, found));
    else if (effect.kind === 'remove') onRemove(effect.name);
    else setTyped('');
  }

  return (
    <div ref={field} className="field tag-field">
      {tags.map((tag) => (
        <span key={tag} className="tag">
          <bdi className="clip">{tag}</bdi>
          <button type="button" aria-label={i18n.t('shared.tags.remove', [tag])} onClick={() => onRemove(tag)}>
            <X className="i" aria-hidden="true" />
          </button>
        </span>
      ))}
      <input
        ref={inputRef}
        aria-label={label}
        placeholder={tags.length === 0 ? i18n.t('shared.tags.add') : undefined}
        value={typed}
        {...listbox.fieldProps}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {isListed && (
        <div ref={list} className="pop tag-options" aria-label={i18n.t('shared.tags.known')} {...listbox.listProps}>
          {options.map(({ name, count }, index) => (
            <div key={name} {...listbox.optionProps(index)}>
              <bdi className="clip">{count === null ? i18n.t('shared.tags.create', [name]) : name}</bdi>
              {count !== null && <span className="n">{count.toLocaleString('en')}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

const restMilliseconds = 60;

/** Answers that come too late are dropped. */
function useCompletions(
  complete: Props['complete'],
  typed: string,
  isWanted: boolean,
  isChosen: RefObject<boolean>,
): NamedCount[] {
  const [found, setFound] = useState(none);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isLate = false;
    const timer = setTimeout(async () => {
      const answer = await complete(typed.trim());
      if (!isLate && !isChosen.current) setFound(answer);
    }, restMilliseconds);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [complete, typed, isWanted, isChosen]);
  return found;
}
