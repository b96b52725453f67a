import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import './shortcuts.css';
import { areLettersOn, switchLetters } from './use-shortcuts';

interface Props {
  shortcuts: { keys: string[]; text: string }[];
  onClose: () => void;
}

/** What the keys do, and the switch that turns single letters off (WCAG 2.1.4). */
export function ShortcutsDialog({ shortcuts, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setOn] = useState(areLettersOn);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="pop shortcuts" aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">{i18n.t('shared.shortcuts.title')}</h2>
      <dl className="keys">
        {shortcuts.map(({ keys, text }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="letters">
        <span className="grow">{i18n.t('shared.shortcuts.letters')}</span>
        <input
          className="switch"
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            switchLetters(event.target.checked);
            setOn(event.target.checked);
          }}
        />
      </label>
      <button className="btn primary" type="button" onClick={() => dialog.current?.close()}>
        {i18n.t('shared.close')}
      </button>
    </dialog>
  );
}
