import { i18n } from '#i18n';
import type { Comparison } from '../../lib/compare/comparison';
import { ChangedEntities } from './ChangedEntities';
import { ChangedParagraphs } from './ChangedParagraphs';
import { ChangedWords } from './ChangedWords';
import './compare.css';

export interface TextLook {
  lang: string | null;
  dir: 'ltr' | 'rtl';
}

interface Props extends TextLook {
  comparison: Comparison;
}

/** How one text became another: the headline, then names and figures, then the paragraphs. */
export function ComparisonView({ comparison, lang, dir }: Props) {
  const { title, entities, paragraphs, hasSameWords } = comparison;
  return (
    <div className="changes">
      {hasSameWords && <p className="muted">{i18n.t('compare.sameWords')}</p>}
      {title && (
        <section>
          <h3 className="h-label">{i18n.t('compare.headline')}</h3>
          <p className="changed-title" lang={lang ?? undefined} dir="auto">
            <ChangedWords pieces={title} />
          </p>
        </section>
      )}
      {entities.length > 0 && (
        <section>
          <h3 className="h-label">{i18n.t('compare.entities')}</h3>
          <ChangedEntities changes={entities} />
        </section>
      )}
      <section>
        <h3 className="h-label">{i18n.t('compare.text')}</h3>
        <ChangedParagraphs paragraphs={paragraphs} lang={lang} dir={dir} />
      </section>
    </div>
  );
}
