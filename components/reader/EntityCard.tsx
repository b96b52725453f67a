import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Entity } from '../../lib/entities/entity';
import { EntityGlyph } from '../shared/EntityGlyph';
import { designType } from '../shared/entity-type-look';
import { typeName } from '../shared/entity-type-name';
import { formatMonth } from '../shared/format-date';
import { MentionStrip } from '../shared/MentionStrip';
import type { DifferingFigure } from './figures/differing-figure';
import { EarlierFigures } from './figures/EarlierFigures';
import { placeCard } from './place-card';
import type { ReaderSource } from './reader-source';

interface Props {
  entity: Entity;
  index: number;
  /** The mention that it belongs to. */
  mark: HTMLElement;
  textLength: number;
  /** No other saved article names it. */
  isNew: boolean;
  /** Of the whole text. */
  differing: readonly DifferingFigure[];
  /** ISO 8601, of the article that is read. */
  articleDate: string;
  /** Where the library shows it. */
  pageUrl: string;
  findOthers: ReaderSource['findOthers'];
  onStep: (by: 1 | -1) => void;
}

type Others = Awaited<ReturnType<ReaderSource['findOthers']>>;

/** Who or what this is, where else the text names it, and which other saved articles do. */
export function EntityCard({
  entity,
  index,
  mark,
  textLength,
  isNew,
  differing,
  articleDate,
  pageUrl,
  findOthers,
  onStep,
}: Props) {
  const card = useRef<HTMLDialogElement>(null);
  const [others, setOthers] = useState<Others | null>(null);

  useEffect(() => {
    let isStale = false;
    async function find() {
      const found = await findOthers(entity.id);
      if (!isStale) setOthers(found);
    }
    void find();
    return () => {
      isStale = true;
    };
  }, [entity.id, findOthers]);

  const figures = differing.filter(({ now }) => now.subjectId === entity.id || now.figureId === entity.id);
  const hasPage = others !== null && others.count > 0;

  // After every render: it grows when the others come.
  useLayoutEffect(() => placeCard(card.current!, mark));

  return (
    <dialog
      open
      ref={card}
      className="pop card"
      data-type={designType(entity.type)}
      aria-label={entity.name}
      tabIndex={-1}
    >
      <div className="hd">
        <EntityGlyph type={entity.type} />
        <div className="grow">
          <b dir="auto">{entity.name}</b>
          <div className="faint">
            {typeName(entity.type)} · {i18n.t('reader.mentionsHere', entity.mentions.length)}
            {isNew && ` · ${i18n.t('names.newInCard')}`}
          </div>
        </div>
      </div>
      <MentionStrip mentions={entity.mentions} textLength={textLength} current={index} />
      {others && others.others.length > 0 && (
        <>
          <p className="card-others">{i18n.t('reader.mentionedIn', others.count)}</p>
          <ul>
            {others.others.map(({ id, title, date, href }) => (
              <li key={id}>
                <a href={href}>
                  <span className="clip" dir="auto">
                    {title}
                  </span>
                  <time dateTime={date}>{formatMonth(date)}</time>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <EarlierFigures figures={figures} date={articleDate} />
      {(hasPage || entity.mentions.length > 1) && (
        <div className="ft">
          {entity.mentions.length > 1 && (
            <>
              <button className="btn plain sm" type="button" onClick={() => onStep(-1)}>
                <ChevronUp className="i" aria-hidden="true" />
                {i18n.t('reader.previous')}
              </button>
              <button className="btn plain sm" type="button" onClick={() => onStep(1)}>
                <ChevronDown className="i" aria-hidden="true" />
                {i18n.t('reader.next')}
              </button>
            </>
          )}
          <span className="grow" />
          {hasPage && (
            <a className="btn plain sm" href={pageUrl}>
              {i18n.t('names.openPage')}
            </a>
          )}
        </div>
      )}
    </dialog>
  );
}
