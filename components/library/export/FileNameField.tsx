import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { findFileNameMistakes, type TemplateMistake } from '../../../lib/markdown/template/parse-template';
import { MistakeList } from './MistakeList';

interface Props {
  value: string;
  /** What it is when nothing is written. */
  preset: string;
  onChange: (value: string) => void;
}

/** The template of a file's name. */
export function FileNameField({ value, preset, onChange }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const mistakes = findFileNameMistakes(value);

  function show({ start, end }: TemplateMistake): void {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  }

  return (
    <section className="set">
      <div>
        <h2 className="n1">
          <label htmlFor={id}>{i18n.t('exportPage.fileName')}</label>
        </h2>
        <MistakeList
          id={`${id}-mistakes`}
          template={value}
          mistakes={mistakes}
          consequence={i18n.t('exportPage.nameUntilMended')}
          onShow={show}
        />
      </div>
      <div className="field">
        <input
          ref={field}
          className="mono"
          id={id}
          dir="ltr"
          spellCheck={false}
          value={value}
          placeholder={preset}
          aria-invalid={mistakes.length > 0}
          aria-describedby={`${id}-mistakes`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </section>
  );
}
