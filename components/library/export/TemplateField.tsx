import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { TemplateMistake } from '../../../lib/markdown/template/parse-template';
import { variableNames } from '../../../lib/markdown/template/variables';
import { MistakeList } from './MistakeList';
import { useMistakes } from './use-mistakes';

interface Props {
  template: string;
  presetName: string;
  /** False where it is the preset's own. */
  isOwn: boolean;
  onChange: (template: string) => void;
  onReset: () => void;
}

/** The template of a note, with what is wrong in it and what can stand in it. */
export function TemplateField({ template, presetName, isOwn, onChange, onReset }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const mistakes = useMistakes(template);

  function show({ start, end }: TemplateMistake): void {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  }

  function insert(name: string): void {
    const { selectionStart = template.length, selectionEnd = template.length } = field.current ?? {};
    onChange(`${template.slice(0, selectionStart)}{{${name}}}${template.slice(selectionEnd)}`);
    const end = selectionStart + name.length + 4;
    // After the new text is in the field, which else puts the caret at its end.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(end, end);
    });
  }

  return (
    <div className="template">
      <div className="template-head">
        <label className="n1" htmlFor={id}>
          {i18n.t('exportPage.template')}
        </label>
        <button className="btn plain sm" type="button" disabled={!isOwn} onClick={onReset}>
          {i18n.t('exportPage.reset', [presetName])}
        </button>
      </div>
      <textarea
        ref={field}
        className="code"
        id={id}
        dir="ltr"
        rows={18}
        spellCheck={false}
        value={template}
        aria-invalid={mistakes.length > 0}
        aria-describedby={`${id}-mistakes`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <MistakeList
        id={`${id}-mistakes`}
        template={template}
        mistakes={mistakes}
        consequence={i18n.t('exportPage.untilMended', [presetName])}
        onShow={show}
      />
      <fieldset className="variables" aria-label={i18n.t('exportPage.variables')}>
        {variableNames.map((name) => (
          <button className="btn sm" key={name} type="button" onClick={() => insert(name)}>
            {name}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
