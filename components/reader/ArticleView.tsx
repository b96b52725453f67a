import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { readText } from '../../lib/article/article-text';
import { safeTree } from '../../lib/article/show-article';
import type { SavedArticle } from '../../lib/library/saved-article';
import { ArticleText, type ArticleTextHandle } from '../article/ArticleText';
import { TextEnd } from '../article/TextEnd';
import { useNewNames } from '../article/use-new-names';
import { DisplayLayer } from '../shared/DisplayLayer';
import { WatchedFault } from '../shared/fault/WatchedFault';
import { ShortcutsDialog } from '../shared/ShortcutsDialog';
import { Toast, type ToastMessage } from '../shared/Toast';
import { useDisplay } from '../shared/use-display';
import { useDisplayLayer } from './use-display-layer';
import { usePane } from '../shared/use-pane';
import { useShortcuts } from '../shared/use-shortcuts';
import { ArticleHeader } from './ArticleHeader';
import { DeletedNote } from './DeletedNote';
import { EntityCard } from './EntityCard';
import { EntityRail } from './EntityRail';
import { useDifferingFigures } from './figures/use-differing-figures';
import { gridClass } from './grid-class';
import { HighlightLayer } from './highlights/HighlightLayer';
import { NotesPanel } from './highlights/NotesPanel';
import { RailTabs } from './highlights/RailTabs';
import { useHighlights } from './highlights/use-highlights';
import { OutlineRail } from './OutlineRail';
import { usePictures } from './pictures/use-pictures';
import { readerActions } from './reader-actions';
import { ReaderBar } from './ReaderBar';
import { listReaderShortcuts } from './reader-shortcuts';
import type { ReaderSource } from './reader-source';
import { useShare } from './share/use-share';
import { StubNote } from './StubNote';
import { TagLayer } from './TagLayer';
import { useFollowedName } from './use-followed-name';
import { useLanguage } from './use-language';
import { useLeftOut } from './use-left-out';
import { useReading } from './use-reading';
import { useReadingTools } from './use-reading-tools';

interface Props {
  source: ReaderSource;
  article: SavedArticle;
}

/** The article with all that stands around it. */
export function ArticleView({ source, article }: Props) {
  const { row, html, entities } = article;
  const isDeleted = row.deletedAt !== null;
  const isArchived = row.archivedAt !== null;
  const text = useRef<HTMLDivElement>(null);
  const names = useRef<ArticleTextHandle>(null);
  const { marks, hiddenTypes } = useDisplay();
  const display = useDisplayLayer();
  const [tagAnchor, setTagAnchor] = useState<HTMLElement | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const closeToast = useCallback(() => setMessage(null), []);
  const outlinePane = usePane('(min-width: 1181px)');
  const railPane = usePane('(min-width: 861px)');
  const isSheet = railPane.isShown && !railPane.hasRoom;
  const followed = useFollowedName({ text, names, entities, isSheet });
  const pictures = usePictures(text, article, source.pictures);
  const leftOut = useLeftOut(source, article, names);
  const actions = readerActions(source, article, setMessage);
  const sharing = useShare(source.sharing, article, setMessage);
  const plainText = useMemo(() => readText(safeTree(html)).text, [html]);
  const language = useLanguage(source, plainText, row.lang);
  const newNames = useNewNames(source.findNew, entities);
  const differing = useDifferingFigures(source, article);

  const report = (progress: number) => {
    if (!isDeleted) void source.markRead(progress);
  };
  const { outline, current, percent, isScrolled } = useReading(text, html, report);
  // The end of a text that is not there yet is no end.
  const progress = row.isStub ? row.progress : Math.max(percent / 100, row.progress);
  const tools = useReadingTools(text, { source, article, language, say: setMessage });

  useEffect(() => {
    if (!isDeleted) void source.renew();
  }, [source, isDeleted]);

  useEffect(() => {
    document.title = i18n.t('reader.pageTitle', [row.title]);
  }, [row.title]);

  const highlights = useHighlights({
    source: source.highlights,
    text,
    html,
    plainText,
    isReadOnly: isDeleted,
    isSheet,
    showRail: () => railPane.isShown || railPane.toggle(),
    say: setMessage,
  });
  function openTags(): void {
    if (!isDeleted) setTagAnchor(document.querySelector<HTMLElement>('[data-opens="tags"]'));
  }

  /** The top layer first; with nothing left to close, back. */
  function escape(): void {
    if (display.isOpen) display.close();
    else if (followed.cards.card) followed.cards.close();
    else if (highlights.close()) return;
    else if (tools.close()) return;
    else if (outlinePane.isShown && !outlinePane.hasRoom) outlinePane.hide();
    else if (railPane.isShown && !railPane.hasRoom) railPane.hide();
    else if (followed.spotlight) followed.setSpotlight(null);
    else location.assign(source.libraryUrl);
  }

  useShortcuts({
    ...tools.shortcuts,
    a: display.toggle,
    c: () => void actions.copy(),
    d: () => void actions.download(),
    s: openTags,
    y: () => void (isDeleted || actions.archive(!isArchived)),
    '#': () => void (isDeleted || actions.trash()),
    e: () => names.current?.stepEntity(1),
    'Shift e': () => names.current?.stepEntity(-1),
    j: () => followed.step(1),
    k: () => followed.step(-1),
    ...highlights.keys,
    '[': outlinePane.toggle,
    ']': railPane.toggle,
    '?': () => setHelpOpen(true),
    Escape: escape,
  });

  const { card } = followed.cards;
  const { cardEntity } = followed;
  return (
    <div className="reader">
      <a className="skip" href="#text">
        {i18n.t('reader.skip')}
      </a>
      <ReaderBar
        libraryUrl={source.libraryUrl}
        siteName={row.siteName}
        progress={progress}
        isScrolled={isScrolled}
        isDeleted={isDeleted}
        isArchived={isArchived}
        outline={outlinePane}
        rail={railPane}
        isDisplayOpen={display.isOpen}
        onDisplay={display.toggle}
        onDownload={() => void actions.download()}
        onCopy={() => void actions.copy()}
        onTags={openTags}
        onArchive={() => void actions.archive(!isArchived)}
        onDelete={() => void actions.trash()}
        first={tools.button}
        more={sharing.button}
      >
        {display.isOpen && <DisplayLayer onClose={display.close} />}
        {tagAnchor && (
          <TagLayer
            source={source}
            tags={row.tags}
            anchor={tagAnchor}
            onFail={() => setMessage({ text: i18n.t('reader.failed') })}
            onClose={() => setTagAnchor(null)}
          />
        )}
      </ReaderBar>
      <WatchedFault source={source.faults} />
      <DeletedNote isDeleted={isDeleted} onUndo={() => void actions.restore()} />
      <div className={gridClass(outlinePane.isShown, railPane.isShown)}>
        {outlinePane.isShown && (
          <OutlineRail
            row={row}
            section={article.section}
            outline={outline}
            current={current}
            progress={progress}
            onGo={() => !outlinePane.hasRoom && outlinePane.hide()}
          />
        )}
        <main className="r-main" id="text" tabIndex={-1}>
          <div className="r-col" lang={row.lang ?? undefined} dir={row.dir}>
            <article className="r-art">
              <ArticleHeader article={{ ...article, dropped: leftOut.dropped }} onShowLeftOut={leftOut.show} />
              {pictures.note}
              {row.isStub && <StubNote url={row.url} />}
              <div ref={text}>
                <ArticleText
                  ref={names}
                  html={html}
                  lang={row.lang}
                  dir={row.dir}
                  entities={entities}
                  level={marks}
                  hiddenTypes={hiddenTypes}
                  spotlight={followed.spotlight}
                  onEntityActivate={followed.openCard}
                />
              </div>
              {pictures.end}
              <TextEnd article={{ ...article, dropped: leftOut.dropped }} onShowLeftOut={leftOut.show} />
            </article>
          </div>
          {card && cardEntity && (
            <EntityCard
              key={cardEntity.id}
              entity={cardEntity}
              index={card.index}
              mark={card.mark}
              textLength={plainText.length}
              isNew={newNames.has(cardEntity.id)}
              differing={differing}
              articleDate={row.publishedTime ?? row.savedAt}
              pageUrl={source.entityUrl(cardEntity.id)}
              findOthers={source.findOthers}
              onStep={followed.stepCard}
            />
          )}
          <HighlightLayer highlights={highlights} />
        </main>
        {railPane.isShown && (
          <EntityRail
            entities={entities}
            language={language}
            newNames={newNames}
            differing={differing}
            textLength={plainText.length}
            spotlight={followed.spotlight}
            onSpotlight={followed.setSpotlight}
            onClose={railPane.hasRoom ? undefined : railPane.hide}
            tabs={<RailTabs highlights={highlights} />}
            notesTab={highlights.tab === 'notes' ? <NotesPanel highlights={highlights} /> : null}
          />
        )}
      </div>
      {tools.layers}
      <Toast message={message} onClose={closeToast} />
      {pictures.lightbox}
      {sharing.dialog}
      {leftOut.layer}
      {isHelpOpen && <ShortcutsDialog shortcuts={listReaderShortcuts()} onClose={() => setHelpOpen(false)} />}
    </div>
  );
}
