import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { ExportPreviewSource, PreviewedArticle } from './export-preview-source';

interface Props {
  source: Pick<ExportPreviewSource, 'listArticles'>;
  /** Null: the newest. */
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** Which article the preview is of. One that is looked for is mostly one of the newest. */
export function PreviewChoice({ source, chosen, onChoose }: Props) {
  const [articles, setArticles] = useState<PreviewedArticle[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // Without a list the newest one is shown, which says itself what is wrong.
    source.listArticles().then((found) => isCurrent && setArticles(found), console.error);
    return () => {
      isCurrent = false;
    };
  }, [source]);
  if (articles.length < 2) return null;
  return (
    <select
      className="field preview-choice"
      aria-label={i18n.t('exportPage.previewOf')}
      value={chosen ?? articles[0]!.id}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {articles.map(({ id, title }) => (
        <option key={id} value={id} dir="auto">
          {title}
        </option>
      ))}
    </select>
  );
}
