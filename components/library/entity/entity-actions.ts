import { i18n } from '#i18n';
import type { EntityType } from '../../../lib/entities/entity';
import type { SavedEntityView } from '../../../lib/library/dictionary/get-entity';
import { typeName } from '../../shared/entity-type-name';
import type { ToastMessage } from '../../shared/Toast';
import { entityAddress } from '../library-address';
import type { Completion, LibrarySource } from '../library-source';

type Source = Pick<LibrarySource, 'renameEntity' | 'changeEntityType' | 'hideEntity' | 'mergeEntities' | 'splitEntity'>;

/** What can be done with a name of the library. Each is said, with the way back. */
export function entityActions(
  source: Source,
  { id, name, type }: SavedEntityView,
  say: (message: ToastMessage) => void,
  reload: () => void,
) {
  async function change(act: () => Promise<unknown>, text: string, back: () => Promise<unknown>): Promise<void> {
    await act();
    reload();
    const undo = async () => {
      await back();
      reload();
    };
    say({ text, action: { label: i18n.t('library.undo'), run: () => void undo() } });
  }

  return {
    rename: (wanted: string) =>
      change(
        () => source.renameEntity(id, wanted),
        i18n.t('entity.renamed', [wanted]),
        () => source.renameEntity(id, name),
      ),

    changeType: (wanted: EntityType) =>
      change(
        () => source.changeEntityType(id, wanted),
        i18n.t('entity.typeChanged', [typeName(wanted)]),
        () => source.changeEntityType(id, type),
      ),

    hide: (isHidden: boolean) =>
      change(
        () => source.hideEntity(id, isHidden),
        isHidden ? i18n.t('entity.hidden', [name]) : i18n.t('entity.shown', [name]),
        () => source.hideEntity(id, !isHidden),
      ),

    /** The page goes on with the entity that it is merged into, and back with Undo. */
    async merge(into: Completion): Promise<void> {
      await source.mergeEntities(id, into.value);
      location.assign(entityAddress(into.value));
      const undo = async () => {
        await source.splitEntity(id);
        location.assign(entityAddress(id));
        reload();
      };
      say({
        text: i18n.t('entity.merged', [into.label]),
        action: { label: i18n.t('library.undo'), run: () => void undo() },
      });
    },
  };
}
