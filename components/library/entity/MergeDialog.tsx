import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { SavedEntityView } from '../../../lib/library/dictionary/get-entity';
import { EntityGlyph } from '../../shared/EntityGlyph';
import { useListbox } from '../../shared/use-listbox';
import type { Completion, LibrarySource } from '../library-source';
import { FormDialog } from './FormDialog';

interface Props {
  source: Pick<LibrarySource, 'complete'>;
  entity: SavedEntityView;
  onMerge: (into: Completion) => void;
  onClose: () => void;
}

const restMilliseconds = 60;
const none: Completion[] = [];

/** Which other entity this one is really, and what follows from saying so. */
export function MergeDialog({ source, entity, onMerge, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState({ typed: '', options: none });
  const [into, setInto] = useState<Completion | null>(null);
  const options = into || typed === '' ? none : found.options;
  const listbox = useListbox({ of: found, count: options.length, startsAtFirst: true, onAccept: (at) => choose(at) });

  useEffect(() => {
    if (typed === '') return undefined;
    let isLate = false;
    const timer = setTimeout(async () => {
      const answers = await source.complete('entity', typed);
      if (!isLate) setFound({ typed, options: answers.filter(({ value }) => value !== entity.id) });
    }, restMilliseconds);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [source, typed, entity.id]);

  function choose(at: number): void {
    setInto(options[at]!);
    setTyped(options[at]!.label);
  }

  return (
    <FormDialog
      title={i18n.t('entity.mergeTitle', [entity.name])}
      submit={i18n.t('entity.mergeConfirm')}
      canSubmit={into !== null}
      onSubmit={() => into && onMerge(into)}
      onClose={onClose}
    >
      <div className="pick">
        <span className="field">
          {into?.type && <EntityGlyph type={into.type} />}
          <input
            dir="auto"
            aria-label={i18n.t('entity.mergeField')}
            placeholder={i18n.t('entity.mergeField')}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setInto(null);
            }}
            onKeyDown={(event) => void listbox.onKeyDown(event)}
            {...listbox.fieldProps}
          />
        </span>
        {options.length > 0 && (
          <ul className="options" aria-label={i18n.t('entity.mergeField')} {...listbox.listProps}>
            {options.map(({ value, label, type, count }, index) => (
              <li key={value} {...listbox.optionProps(index)}>
                {type && <EntityGlyph type={type} />}
                <bdi className="clip">{label}</bdi>
                <span className="n num">{i18n.t('find.articles', count, [count.toLocaleString('en')])}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <output className="hint">
        {into && <p>{describe(entity, into)}</p>}
        {!into && typed !== '' && found.typed === typed && options.length === 0 && (
          <p>{i18n.t('entity.mergeNothing')}</p>
        )}
      </output>
    </FormDialog>
  );
}

function describe({ name, articleCount }: SavedEntityView, into: Completion): string {
  return i18n.t('entity.mergeText', articleCount, [articleCount.toLocaleString('en'), name, into.label]);
}
