import { i18n } from '#i18n';
import './new-word.css';

/** Beside a name that no other saved article has. */
export function NewWord() {
  return (
    <span className="new-word" title={i18n.t('names.newTitle')}>
      {i18n.t('names.new')}
    </span>
  );
}

/** On a chip, which a word would make wider. */
export function NewDot({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="new-dot">
      <span className="vh">{i18n.t('names.newCount', count)}</span>
    </span>
  );
}
