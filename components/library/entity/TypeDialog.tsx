import { useState } from 'react';
import { i18n } from '#i18n';
import { type EntityType, entityTypes } from '../../../lib/entities/entity';
import { isFigure } from '../../shared/entity-type-look';
import { typeName } from '../../shared/entity-type-name';
import { EntityGlyph } from '../../shared/EntityGlyph';
import { FormDialog } from './FormDialog';

interface Props {
  name: string;
  type: EntityType;
  onChange: (type: EntityType) => void;
  onClose: () => void;
}

// Figures mean a value that was read from the text; a name cannot become one.
const nameTypes = entityTypes.filter((type) => !isFigure(type));

export function TypeDialog({ name, type, onChange, onClose }: Props) {
  const [chosen, setChosen] = useState(type);
  return (
    <FormDialog
      title={i18n.t('entity.typeTitle', [name])}
      submit={i18n.t('entity.save')}
      canSubmit={chosen !== type}
      onSubmit={() => onChange(chosen)}
      onClose={onClose}
    >
      <fieldset className="choices">
        <legend className="vh">{i18n.t('entity.changeType')}</legend>
        {nameTypes.map((option) => (
          <label key={option}>
            <input type="radio" name="type" checked={option === chosen} onChange={() => setChosen(option)} />
            <EntityGlyph type={option} />
            {typeName(option)}
          </label>
        ))}
      </fieldset>
    </FormDialog>
  );
}
