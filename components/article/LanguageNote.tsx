import { Info } from 'lucide-react';
import { i18n } from '#i18n';
import { taggedLanguage } from '../../lib/entities/entity';
import { languageName } from './language-name';

interface Props {
  /** As detectLanguage gives it; null before anybody has looked. */
  language: string | null;
}

/** What is marked in a text whose language the tagger has not learned; nothing where all is. */
export function LanguageNote({ language }: Props) {
  if (language === null || language === taggedLanguage) return null;
  const name = languageName(language);
  return (
    <div className="note">
      <Info className="i" aria-hidden="true" />
      <output className="grow">{name ? i18n.t('article.markedIn', [name]) : i18n.t('article.markedInUnknown')}</output>
    </div>
  );
}
