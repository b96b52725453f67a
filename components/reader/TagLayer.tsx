import { i18n } from '#i18n';
import { Popover } from '../shared/Popover';
import { TagField } from '../shared/TagField';
import type { ReaderSource } from './reader-source';

interface Props {
  source: Pick<ReaderSource, 'addTag' | 'removeTag' | 'completeTags'>;
  tags: string[];
  /** The bar's button. */
  anchor: HTMLElement;
  onFail: () => void;
  onClose: () => void;
}

/** The article's tags, under the bar. Each change is kept at once. */
export function TagLayer({ source, tags, anchor, onFail, onClose }: Props) {
  const keep = async (change: Promise<boolean>) => {
    if (!(await change)) onFail();
  };
  return (
    <Popover label={i18n.t('reader.tags')} anchor={anchor} onClose={onClose}>
      <TagField
        label={i18n.t('reader.tags')}
        tags={tags}
        complete={source.completeTags}
        onAdd={(tag) => void keep(source.addTag(tag))}
        onRemove={(tag) => void keep(source.removeTag(tag))}
      />
    </Popover>
  );
}
