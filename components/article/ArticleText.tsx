import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { readText } from '../../lib/article/article-text';
import { showArticle } from '../../lib/article/show-article';
import type { Entity } from '../../lib/entities/entity';
import type { MarkLevel } from '../shared/display-settings';
import { designType, type DesignType } from '../shared/entity-type-look';
import { typeName } from '../shared/entity-type-name';
import { markMentions, type MentionMark, unmarkMentions } from './mark-mentions';
import { scrollByParagraph, scrollToMark } from './scroll-text';
import { TabStop } from './tab-stop';

/** The entity that is being followed, and the mention that the reader stands on. */
export interface Spotlight {
  entityId: string;
  index: number;
}

export interface ArticleTextHandle {
  /** Moves the focus to the next or the previous name. */
  stepEntity: (by: 1 | -1) => void;
  stepParagraph: (by: 1 | -1) => void;
  /** Brings a top-level element into sight. */
  showBlock: (position: number) => void;
}

interface Props {
  html: string;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  entities: readonly Entity[];
  hiddenTypes?: ReadonlySet<DesignType>;
  spotlight?: Spotlight | null;
  level?: MarkLevel;
  /** A click on a name, or Enter while it has the focus. */
  onEntityActivate?: (spotlight: Spotlight, mark: HTMLElement) => void;
  ref?: Ref<ArticleTextHandle>;
}

const levelClass = { quiet: '', full: ' level-full', off: ' level-off' };
const noTypes: ReadonlySet<DesignType> = new Set();

/** The text of an article with its names and figures marked. The marks come after the text and move nothing. */
export function ArticleText({
  html,
  lang,
  dir,
  entities,
  hiddenTypes = noTypes,
  spotlight = null,
  level = 'quiet',
  onEntityActivate,
  ref,
}: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [tabStop] = useState(() => new TabStop(describeMention));
  const [marks, setMarks] = useState<MentionMark[]>([]);

  useLayoutEffect(() => showArticle(container.current!, html), [html]);

  useEffect(() => {
    const root = container.current!;
    // A task of its own, so that the text is painted before.
    const timer = setTimeout(() => setMarks(markMentions(readText(root).segments, [...entities])));
    return () => {
      clearTimeout(timer);
      unmarkMentions(root);
      setMarks([]);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- new text has to be marked anew
  }, [html, entities]);

  useLayoutEffect(() => {
    for (const { entity, pieces } of marks) {
      for (const piece of pieces) piece.classList.toggle('off', hiddenTypes.has(designType(entity.type)));
    }
    tabStop.setMarks(marks.filter(({ entity }) => !hiddenTypes.has(designType(entity.type))));
  }, [marks, hiddenTypes, tabStop]);

  const { entityId, index } = spotlight ?? {};
  useLayoutEffect(() => {
    if (entityId === undefined) return;
    const followed = marks.filter(({ entity }) => entity.id === entityId);
    const current = followed.find((mark) => mark.index === index);
    for (const mark of followed) for (const piece of mark.pieces) piece.classList.add(mark === current ? 'cur' : 'on');
    if (current) {
      tabStop.moveTo(current);
      scrollToMark(current.pieces[0]);
    }
    return () => {
      for (const { pieces } of followed) for (const piece of pieces) piece.classList.remove('cur', 'on');
    };
  }, [marks, entityId, index, tabStop]);

  useImperativeHandle(
    ref,
    () => ({
      stepEntity: (by) => tabStop.step(by),
      stepParagraph: (by) => scrollByParagraph(container.current!, by),
      showBlock: (position) =>
        container.current!.children[position]?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    }),
    [tabStop],
  );

  function activate(target: EventTarget): boolean {
    const piece = target instanceof Element ? target.closest<HTMLElement>('mark.ent:not(.off)') : null;
    const mark = piece && marks.find(({ pieces }) => pieces.includes(piece));
    if (!mark) return false;
    tabStop.moveTo(mark);
    onEntityActivate?.({ entityId: mark.entity.id, index: mark.index }, mark.pieces[0]);
    return true;
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens for the marks inside, which are the controls
    <div
      ref={container}
      className={`prose${levelClass[level]}${spotlight ? ' spot' : ''}`}
      lang={lang ?? undefined}
      dir={dir}
      onClick={(event) => {
        // A name inside a link looks like a link, so the click is the link's; Enter on the name is still the name's.
        if (!(event.target as Element).closest('a')) activate(event.target);
      }}
      onKeyDown={(event) => {
        if ((event.key === 'Enter' || event.key === ' ') && activate(event.target)) event.preventDefault();
      }}
    />
  );
}

/** The word as the text has it comes first: what is spoken must hold what is seen. */
function describeMention({ entity, index, pieces }: MentionMark): string {
  const text = pieces.map((piece) => piece.textContent).join('');
  const type = typeName(entity.type).toLowerCase();
  return i18n.t('article.mention', [text, type, String(index + 1), String(entity.mentions.length)]);
}
