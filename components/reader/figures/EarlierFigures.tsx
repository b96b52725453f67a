import { i18n } from '#i18n';
import type { Statement } from '../../../lib/entities/figures/read-statements';
import { mentionsInContext } from '../../../lib/entities/mentions-in-context';
import { formatPublished } from '../../shared/format-date';
import type { DifferingFigure } from './differing-figure';
import './figures.css';

interface Props {
  figures: DifferingFigure[];
  /** ISO 8601, of the article that is read. */
  date: string;
}

const mostShown = 3;

/** Both sentences side by side. It says no more than that they are there. */
export function EarlierFigures({ figures, date }: Props) {
  return figures.slice(0, mostShown).map(({ now, earlier, article }) => (
    <div key={now.key} className="earlier">
      <div>
        <p className="h-label">{i18n.t('figures.here', [formatPublished(date)])}</p>
        <Sentence statement={now} />
      </div>
      <div>
        <p className="h-label">{i18n.t('figures.earlier', [formatPublished(article.date)])}</p>
        <Sentence statement={earlier} />
        <a className="link clip" href={article.href} dir="auto">
          {article.title}
        </a>
      </div>
    </div>
  ));
}

function Sentence({ statement: { sentence, figure } }: { statement: Statement }) {
  const [context] = mentionsInContext(sentence, [figure], 1);
  const { before = '', mention = '', after = '' } = context ?? {};
  return (
    <blockquote>
      {before !== sentence.slice(0, before.length) && '…'}
      {before}
      <b>{mention}</b>
      {after}
      {!sentence.endsWith(after) && '…'}
    </blockquote>
  );
}
