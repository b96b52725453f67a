import { type RefObject, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { DroppedBlock } from '../../lib/article/article';
import type { Entity } from '../../lib/entities/entity';
import { ArticleText, type ArticleTextHandle } from '../article/ArticleText';
import { LeftOut } from '../article/LeftOut';
import { Legend } from '../article/Legend';
import { SpotlightBar } from '../article/SpotlightBar';
import { TextEnd } from '../article/TextEnd';
import { useNewNames } from '../article/use-new-names';
import { usePutBack } from '../article/use-put-back';
import { writeDisplay } from '../shared/display-settings';
import { useDisplay } from '../shared/use-display';
import { ArticleHead } from './ArticleHead';
import { Footer } from './Footer';
import { TagRow } from './later';
import { LateNotes, PageNotes } from './notes';
import type { PopupActions } from './popup-actions';
import { followedEntity, type PopupState } from './popup-state';
import { Skeleton } from './Skeleton';
import { TopBar } from './TopBar';

interface Props {
  state: PopupState;
  actions: PopupActions;
  siteName: string;
  textRef: RefObject<ArticleTextHandle | null>;
  onDisplay: () => void;
}

const noEntities: Entity[] = [];
const noBlocks: DroppedBlock[] = [];

/** The article, from the moment its page is asked for: the frame, Save and the size stay as they are. */
export function ArticleView({ state, actions, siteName, textRef, onDisplay }: Props) {
  const { tab, page, findings, copy, spotlight } = state;
  const { marks, hiddenTypes } = useDisplay();
  const [isLeftOutOpen, setLeftOutOpen] = useState(false);
  const showLeftOut = () => setLeftOutOpen(true);
  const article = page.status === 'found' ? page.article : null;
  const entities = findings.status === 'found' ? findings.entities : noEntities;
  const dropped = article?.dropped ?? noBlocks;
  const putBack = usePutBack({ html: article?.html ?? '', dropped, handle: textRef }, actions.putBack);
  const newNames = useNewNames(actions.findNew, entities);
  const { legend, body } = useSteadyText(followedEntity(state) !== undefined);

  return (
    <main className="popup" aria-label={i18n.t('popup.article')} aria-busy={article === null}>
      {/* Anew for another text: Save takes the focus that the button which asked for it has lost. */}
      <Footer
        key={state.mode}
        copy={copy}
        actions={actions}
        onShowLeftOut={dropped.length > 0 ? showLeftOut : undefined}
        onDisplay={onDisplay}
      />
      <Suspense>{copy.status === 'saved' && <TagRow tags={state.tags} actions={actions} />}</Suspense>
      <TopBar siteName={siteName} section={article?.section} actions={actions} />
      <ArticleHead article={article} tabTitle={tab?.title ?? null} />
      <PageNotes state={state} actions={actions} onShowLeftOut={showLeftOut} />
      <div ref={legend}>
        <LegendOrBar state={state} actions={actions} newNames={newNames} onClosed={() => body.current?.focus()} />
      </div>
      {article ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it
        <section ref={body} className="p-body scroll" tabIndex={0} aria-label={i18n.t('article.region')}>
          <ArticleText
            ref={textRef}
            html={article.html}
            lang={article.lang}
            dir={article.dir}
            entities={entities}
            level={marks}
            hiddenTypes={hiddenTypes}
            spotlight={spotlight}
            onEntityActivate={actions.follow}
          />
          <TextEnd article={article} onShowLeftOut={showLeftOut} onNextPage={actions.openPage} />
        </section>
      ) : (
        <div className="p-body">
          <Skeleton kind="lines" count={11} />
        </div>
      )}
      <LateNotes state={state} actions={actions} />
      {isLeftOutOpen && article && (
        <LeftOut
          blocks={dropped}
          lang={article.lang}
          onPutBack={putBack}
          onClose={() => {
            setLeftOutOpen(false);
            // What opened it goes with the last part.
            if (document.activeElement === document.body) body.current?.focus();
          }}
        />
      )}
    </main>
  );
}

interface LegendOrBarProps {
  state: PopupState;
  actions: PopupActions;
  newNames: ReadonlySet<string>;
  onClosed: () => void;
}

function LegendOrBar({ state, actions, newNames, onClosed }: LegendOrBarProps) {
  const { findings, spotlight } = state;
  const { hiddenTypes } = useDisplay();
  const followed = followedEntity(state);

  if (followed && spotlight) {
    return (
      <SpotlightBar
        entity={followed}
        index={spotlight.index}
        isNew={newNames.has(followed.id)}
        saved={actions}
        onStep={actions.step}
        onClose={() => {
          actions.follow(null);
          onClosed();
        }}
      />
    );
  }
  return (
    <div className="p-legend">
      {findings.status === 'pending' && <Skeleton kind="chips" count={5} />}
      {findings.status === 'failed' && <p className="muted">{i18n.t('popup.notMarked')}</p>}
      {findings.status === 'found' && (
        <Legend
          entities={findings.entities}
          newNames={newNames}
          hiddenTypes={hiddenTypes}
          onChange={(types) => writeDisplay({ hiddenTypes: types })}
        />
      )}
    </div>
  );
}

/**
 * The bar of a followed entity is lower than the legend that it replaces. Without this, the text would move up by the
 * difference at the click, and take the name that was clicked away from under the pointer.
 */
function useSteadyText(isFollowing: boolean) {
  const legend = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLElement>(null);
  const legendHeight = useRef(0);
  useLayoutEffect(() => {
    const height = legend.current!.offsetHeight;
    if (!isFollowing) legendHeight.current = height;
    const difference = Math.max(0, legendHeight.current - height);
    body.current?.style.setProperty('--p-difference', `${difference}px`);
  });
  return { legend, body };
}
