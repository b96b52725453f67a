import { useState } from 'react';
import { i18n } from '#i18n';
import { FormDialog } from './FormDialog';

interface Props {
  name: string;
  onRename: (name: string) => void;
  onClose: () => void;
}

export function RenameDialog({ name, onRename, onClose }: Props) {
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim().replaceAll(/\s+/gu, ' ');
  return (
    <FormDialog
      title={i18n.t('entity.renameTitle', [name])}
      submit={i18n.t('entity.rename')}
      canSubmit={wanted !== '' && wanted !== name}
      onSubmit={() => onRename(wanted)}
      onClose={onClose}
    >
      <label className="field">
        <span className="vh">{i18n.t('entity.name')}</span>
        <input
          dir="auto"
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
      </label>
    </FormDialog>
  );
}
