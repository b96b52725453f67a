import { i18n } from '#i18n';
import { TagField } from '../shared/TagField';
import type { PopupActions } from './popup-actions';

interface Props {
  tags: string[];
  actions: Pick<PopupActions, 'addTag' | 'removeTag' | 'completeTags'>;
}

/** Tags of what was saved, above the buttons. They come once it is saved and take their room from the text's end. */
export function TagRow({ tags, actions }: Props) {
  return (
    <div className="p-tags">
      <TagField
        label={i18n.t('popup.tags')}
        tags={tags}
        complete={actions.completeTags}
        onAdd={actions.addTag}
        onRemove={actions.removeTag}
      />
    </div>
  );
}
