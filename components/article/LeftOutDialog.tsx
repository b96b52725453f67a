import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { DroppedBlock } from '../../lib/article/article';
import { leftOutKind, type LeftOutKind } from './left-out-kind';
import './left-out.css';
import type { PutBack, Undo } from './put-back';

export interface Props {
  /** In reading order. */
  blocks: DroppedBlock[];
  lang: string | null;
  onPutBack: PutBack;
  onClose: () => void;
}

type Said = 'nothing' | 'putBack' | 'takenOut' | 'failed';

/** More is not read here but in the text. */
const shownCharacters = 280;

export function LeftOutDialog({ blocks, lang, onPutBack, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const [undos, setUndos] = useState<Undo[]>([]);
  const [said, setSaid] = useState<Said>('nothing');
  const [isBusy, setBusy] = useState(false);
  /** The place that the focus returns to, once its button has gone. */
  const place = useRef(0);

  useEffect(() => dialog.current?.showModal(), []);

  // After every render, since the button that was pressed goes with its part.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(place.current, buttons.length - 1)] ?? closeButton.current!).focus();
  });

  async function run(work: () => Promise<Said>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setSaid('nothing');
    try {
      setSaid(await work());
    } finally {
      setBusy(false);
    }
  }

  async function putBack(index: number): Promise<Said> {
    place.current = index;
    const undo = await onPutBack(index);
    if (!undo) return 'failed';
    setUndos((earlier) => [...earlier, undo]);
    return 'putBack';
  }

  /** The last one first. */
  async function takeOut(): Promise<Said> {
    if (!(await undos.at(-1)!())) return 'failed';
    setUndos((earlier) => earlier.slice(0, -1));
    return 'takenOut';
  }

  return (
    <dialog ref={dialog} className="pop left-out" aria-labelledby="left-out-title" aria-busy={isBusy} onClose={onClose}>
      <div className="hd">
        <h2 id="left-out-title">{i18n.t('article.leftOut.title')}</h2>
        <p className="muted">
          {blocks.length === 0 ? i18n.t('article.leftOut.nothing') : i18n.t('article.leftOut.explained')}
        </p>
      </div>
      {blocks.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it
        <ol ref={list} className="scroll" tabIndex={0} aria-labelledby="left-out-title">
          {blocks.map((block, index) => (
            <li key={`${index} ${block.text.slice(0, 40)}`}>
              <div className="grow">
                <p id={`left-out-${index}`} className="words" dir="auto" lang={lang ?? undefined}>
                  {openingOf(block)}
                </p>
                <p className="faint">{describeKind(leftOutKind(block))}</p>
              </div>
              <button
                className="btn sm"
                type="button"
                aria-describedby={`left-out-${index}`}
                onClick={() => void run(() => putBack(index))}
              >
                {i18n.t('article.leftOut.putBack')}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="ft">
        <output className="grow muted">{describe(said)}</output>
        {undos.length > 0 && (
          <button className="btn plain" type="button" onClick={() => void run(takeOut)}>
            {i18n.t('article.leftOut.undo')}
          </button>
        )}
        <button ref={closeButton} className="btn" type="button" onClick={() => dialog.current?.close()}>
          {i18n.t('shared.close')}
        </button>
      </div>
    </dialog>
  );
}

function openingOf({ text }: DroppedBlock): string {
  const words = text.slice(0, shownCharacters + 1).replaceAll(/\s+/g, ' ');
  // Not between the two halves of a character outside the basic plane.
  return words.length <= shownCharacters
    ? words
    : `${words.slice(0, shownCharacters).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function describe(said: Said): string {
  const texts: Record<Said, string> = {
    nothing: '',
    putBack: i18n.t('article.leftOut.done'),
    takenOut: i18n.t('article.leftOut.undone'),
    failed: i18n.t('article.leftOut.failed'),
  };
  return texts[said];
}

function describeKind(kind: LeftOutKind): string {
  const texts: Record<LeftOutKind, string> = {
    advert: i18n.t('article.leftOut.advert'),
    author: i18n.t('article.leftOut.author'),
    beside: i18n.t('article.leftOut.beside'),
    call: i18n.t('article.leftOut.call'),
    comments: i18n.t('article.leftOut.comments'),
    label: i18n.t('article.leftOut.label'),
    navigation: i18n.t('article.leftOut.navigation'),
    notice: i18n.t('article.leftOut.notice'),
    other: i18n.t('article.leftOut.other'),
    sharing: i18n.t('article.leftOut.sharing'),
    stories: i18n.t('article.leftOut.stories'),
  };
  return texts[kind];
}
