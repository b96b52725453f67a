import { useMemo } from 'react';
import { i18n } from '#i18n';
import { Blank } from '../shared/Blank';
import { unavailableTexts } from '../shared/fault/unavailable-texts';
import { useWatched } from '../shared/use-watched';
import { ArticleView } from './ArticleView';
import { keepBody } from './keep-body';
import './print.css';
import './reader-page.css';
import type { ReaderSource } from './reader-source';
import { VersionsLayer } from './versions/VersionsLayer';

/** One saved article, or why it is not here. */
export function ReaderPage({ source }: { source: ReaderSource }) {
  const watched = useWatched(useMemo(() => keepBody(source.watchArticle), [source]));

  if (watched.status === 'failed') return <Failed source={source} error={watched.error} />;
  if (watched.status === 'loading') return <Loading />;
  const article = watched.value;
  if (!article) {
    return <Message source={source} title={i18n.t('reader.missingTitle')} text={i18n.t('reader.missingText')} />;
  }
  return (
    <VersionsLayer source={source.versions} row={article.row}>
      <ArticleView key={`${article.row.id} ${article.row.updatedAt}`} source={source} article={article} />
    </VersionsLayer>
  );
}

function Loading() {
  return (
    <main className="reader r-wait" aria-busy="true">
      <h1 className="vh">{i18n.t('reader.title')}</h1>
      <output className="vh">{i18n.t('reader.loading')}</output>
      <div className="r-lines" aria-hidden="true">
        {['title', 'byline', 'first', 'second', 'third', 'fourth'].map((line) => (
          <span key={line} className={`sk ${line}`} />
        ))}
      </div>
    </main>
  );
}

function Failed({ source, error }: { source: ReaderSource; error: unknown }) {
  const reason = source.explain(error);
  if (!reason) throw error;
  const { title, text } = unavailableTexts[reason]();
  return <Message source={source} title={title} text={text} />;
}

function Message({ source, title, text }: { source: ReaderSource; title: string; text: string }) {
  return (
    <main className="reader r-message">
      <h1 className="vh">{i18n.t('reader.title')}</h1>
      <div role="alert">
        <Blank title={title}>
          <p>{text}</p>
          <div className="acts">
            <a className="btn primary" href={source.libraryUrl}>
              {i18n.t('reader.openLibrary')}
            </a>
          </div>
        </Blank>
      </div>
    </main>
  );
}
