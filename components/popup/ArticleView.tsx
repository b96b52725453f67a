import { type ComponentProps, type RefObject, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Entity } from '../../lib/entities/entity';
import { ArticleText, type ArticleTextHandle } from '../article/ArticleText';
import { useNewNames } from '../article/use-new-names';
import { useDisplay } from '../shared/use-display';
import { ArticleHead } from './ArticleHead';
import { Footer } from './Footer';
import { LateNotes, LeftOutLayer, LegendOrBar, TagRow, TextEnd } from './later';
import { PageNotes } from './notes';
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

/** The article, from the moment its page is asked for: the frame, Save and the size stay as they are. */
export function ArticleView({ state, actions, siteName, textRef, onDisplay }: Props) {
  const { tab, page, findings, copy, spotlight } = state;
  const { marks, hiddenTypes } = useDisplay();
  const [isLeftOutOpen, setLeftOutOpen] = useState(false);
  const showLeftOut = () => setLeftOutOpen(true);
  const article = page.status === 'found' ? page.article : null;
  const entities = findings.status === 'found' ? findings.entities : noEntities;
  const newNames = useNewNames(actions.findNew, entities);
  const { legend, body } = useSteadyText(followedEntity(state) !== undefined);

  return (
    <main className="popup" aria-label={i18n.t('popup.article')} aria-busy={article === null}>
      {/* Anew for another text: Save takes the focus that the button which asked for it has lost. */}
      <Footer
        key={state.mode}
        copy={copy}
        actions={actions}
        onShowLeftOut={article && article.dropped.length > 0 ? showLeftOut : undefined}
        onDisplay={onDisplay}
      />
      <Suspense>{copy.status === 'saved' && <TagRow tags={state.tags} actions={actions} />}</Suspense>
      <TopBar siteName={siteName} section={article?.section} actions={actions} />
      <ArticleHead article={article} tabTitle={tab?.title ?? null} />
      <PageNotes state={state} actions={actions} onShowLeftOut={showLeftOut} />
      <div ref={legend}>
        <LegendPlace state={state} actions={actions} newNames={newNames} onClosed={() => body.current?.focus()} />
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
          <Suspense>
            <TextEnd article={article} onShowLeftOut={showLeftOut} onNextPage={actions.openPage} />
          </Suspense>
        </section>
      ) : (
        <div className="p-body">
          <Skeleton kind="lines" count={11} />
        </div>
      )}
      <Suspense>{(article || copy.status === 'failed') && <LateNotes state={state} actions={actions} />}</Suspense>
      <Suspense>
        {isLeftOutOpen && article && (
          <LeftOutLayer
            article={article}
            handle={textRef}
            putBack={actions.putBack}
            onClose={() => {
              setLeftOutOpen(false);
              // What opened it goes with the last part.
              if (document.activeElement === document.body) body.current?.focus();
            }}
          />
        )}
      </Suspense>
    </main>
  );
}

function LegendPlace(props: ComponentProps<typeof LegendOrBar>) {
  const { status } = props.state.findings;
  const skeleton = (
    <div className="p-legend">
      <Skeleton kind="chips" count={5} />
    </div>
  );
  if (status === 'pending') return skeleton;
  return (
    <Suspense fallback={skeleton}>
      <LegendOrBar {...props} />
    </Suspense>
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
    const difference = isFollowing ? Math.max(0, legendHeight.current - legend.current!.offsetHeight) : 0;
    body.current?.style.setProperty('--p-difference', `${difference}px`);
  });
  useLayoutEffect(() => {
    if (isFollowing) return undefined;
    // The chips come by themselves, and wrap anew in a panel that is made wider.
    const observer = new ResizeObserver(() => (legendHeight.current = legend.current!.offsetHeight));
    observer.observe(legend.current!);
    return () => observer.disconnect();
  }, [isFollowing]);
  return { legend, body };
}
