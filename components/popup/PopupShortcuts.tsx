import { ShortcutsDialog } from '../shared/ShortcutsDialog';
import { listPopupShortcuts } from './popup-shortcuts';

export function PopupShortcuts({ onClose }: { onClose: () => void }) {
  return <ShortcutsDialog shortcuts={listPopupShortcuts()} onClose={onClose} />;
}
