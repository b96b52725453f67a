import { type Ref, useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Entity } from '../../lib/entities/entity';
import { ArticleText, type ArticleTextHandle } from '../article/ArticleText';
import { Legend } from '../article/Legend';
import { SpotlightBar } from '../article/SpotlightBar';
import { ArticleHead } from './ArticleHead';
import { Footer } from './Footer';
import { CopyNotes, PageNotes } from './notes';
import type { PopupActions } from './popup-actions';
import { followedEntity, type PopupState } from './popup-state';
import { Skeleton } from './Skeleton';
import { TopBar } from './TopBar';

interface Props {
  state: PopupState;
  actions: PopupActions;
  siteName: string;
  textRef: Ref<ArticleTextHandle>;
}

const noEntities: Entity[] = [];

/** The article, from the moment its page is asked for: the frame, Save and the size stay as they are. */
export function ArticleView({ state, actions, siteName, textRef }: Props) {
  const { tab, page, findings, copy, hiddenTypes, spotlight } = state;
  const article = page.status === 'found' ? page.article : null;
  const entities = findings.status === 'found' ? findings.entities : noEntities;
  const { legend, body } = useSteadyText(followedEntity(state) !== undefined);

  return (
    <main className="popup" aria-label={i18n.t('popup.article')} aria-busy={article === null}>
      <Footer copy={copy} actions={actions} />
      <TopBar siteName={siteName} onOpenLibrary={actions.openLibrary} />
      <ArticleHead article={article} tabTitle={tab?.title ?? null} />
      <PageNotes page={page} copy={copy} isOnline={state.isOnline} />
      <div ref={legend}>
        <LegendOrBar state={state} actions={actions} onClosed={() => body.current?.focus()} />
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
            hiddenTypes={hiddenTypes}
            spotlight={spotlight}
            onEntityActivate={actions.follow}
          />
        </section>
      ) : (
        <div className="p-body">
          <Skeleton kind="lines" count={11} />
        </div>
      )}
      <CopyNotes copy={copy} actions={actions} />
    </main>
  );
}

function LegendOrBar({ state, actions, onClosed }: { state: PopupState; actions: PopupActions; onClosed: () => void }) {
  const { findings, hiddenTypes, spotlight } = state;
  const followed = followedEntity(state);

  if (followed && spotlight) {
    return (
      <SpotlightBar
        entity={followed}
        index={spotlight.index}
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
        <Legend entities={findings.entities} hiddenTypes={hiddenTypes} onChange={actions.hideTypes} />
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
