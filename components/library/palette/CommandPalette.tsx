import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useListbox } from '../../shared/use-listbox';
import { listCommands } from './commands';
import { PaletteOption } from './PaletteOption';
import { type Command, listSections, listStart, type PaletteGroup, type PaletteItem } from './palette-items';
import { readRecent, rememberItem } from './recent-items';
import { type PaletteSource, usePaletteAnswers } from './use-palette-answers';

interface Props {
  source: PaletteSource;
  /** What can be done anywhere on the page; what the present view offers comes before. */
  commands: () => Command[];
  onClose: () => void;
}

/** Everything that can be done, and everywhere one can go, by typing a few letters of it. */
export function CommandPalette({ source, commands: listPageCommands, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [typed, setTyped] = useState('');
  // As they were when it was opened: what has the focus then is what they act on.
  const [commands] = useState(() => [...listCommands(), ...listPageCommands()]);
  const [recent] = useState(readRecent);
  const found = usePaletteAnswers(source, typed);
  const sections = useMemo(
    () => (typed.trim() === '' ? listStart(commands, recent) : listSections(typed, commands, found)),
    [typed, commands, recent, found],
  );
  const items = sections.flatMap((section) => section.items);
  const listbox = useListbox({
    of: typed,
    count: items.length,
    startsAtFirst: true,
    onAccept: (at) => take(items[at]!),
  });

  useEffect(() => dialog.current?.showModal(), []);

  /** Closed first: what runs may open a dialog, or act on what had the focus before. */
  function take(item: PaletteItem): void {
    // A search is in the history already, and would push out what it found.
    if (item.key !== 'search') rememberItem(item);
    dialog.current?.close();
    if (item.href !== undefined) location.assign(item.href);
    else item.run?.();
  }

  let place = 0;
  return (
    <dialog ref={dialog} className="pop palette" aria-label={i18n.t('palette.label')} closedby="any" onClose={onClose}>
      <div className="field">
        <Search className="i" aria-hidden="true" />
        <input
          dir="auto"
          aria-label={i18n.t('palette.placeholder')}
          placeholder={i18n.t('palette.placeholder')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => void listbox.onKeyDown(event)}
          {...listbox.fieldProps}
        />
      </div>
      <div className="options scroll" aria-label={i18n.t('palette.label')} {...listbox.listProps}>
        {sections.map(({ group, items: listed }) => (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a group of options; a fieldset is of fields
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div className="h-label" id={`${id}-${group}`}>
              {groupName(group)}
            </div>
            {listed.map((item) => (
              <div key={item.key} {...listbox.optionProps(place++)}>
                <PaletteOption item={item} />
              </div>
            ))}
          </div>
        ))}
      </div>
      {items.length === 0 && <p className="none">{i18n.t('palette.nothing')}</p>}
    </dialog>
  );
}

function groupName(group: PaletteGroup): string {
  const names: Record<PaletteGroup, string> = {
    recent: i18n.t('palette.group.recent'),
    actions: i18n.t('palette.group.actions'),
    entities: i18n.t('palette.group.entities'),
    tags: i18n.t('palette.group.tags'),
    sites: i18n.t('palette.group.sites'),
    articles: i18n.t('palette.group.articles'),
  };
  return names[group];
}
