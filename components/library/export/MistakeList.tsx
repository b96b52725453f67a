import { CircleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { TemplateMistake } from '../../../lib/markdown/template/parse-template';

interface Props {
  id: string;
  template: string;
  mistakes: TemplateMistake[];
  /** What happens until they are mended. */
  consequence: string;
  onShow: (mistake: TemplateMistake) => void;
}

/** Each mistake with its line; a click selects it in the template. */
export function MistakeList({ id, template, mistakes, consequence, onShow }: Props) {
  return (
    <div className="mistakes" id={id} aria-live="polite">
      {mistakes.length > 0 && (
        <>
          <ul>
            {mistakes.map((mistake) => (
              <li key={`${mistake.kind} ${mistake.start}`}>
                <CircleAlert className="i" aria-hidden="true" />
                <button type="button" onClick={() => onShow(mistake)}>
                  {describe(mistake, template)}
                </button>
              </li>
            ))}
          </ul>
          <p>{consequence}</p>
        </>
      )}
    </div>
  );
}

function describe({ kind, start, end, line }: TemplateMistake, template: string): string {
  const words = template.slice(start, end);
  switch (kind) {
    case 'unknown':
      return i18n.t('exportPage.unknown', [String(line), words]);
    case 'unclosed':
      return i18n.t('exportPage.unclosed', [String(line), words]);
    case 'no-content':
      return i18n.t('exportPage.noContent', ['{{content}}']);
    case 'open-front-matter':
      return i18n.t('exportPage.openFrontMatter');
    case 'yaml':
      return i18n.t('exportPage.notYaml', [String(line), words.trim()]);
  }
}
