import { Ellipsis, Link2, MessageSquareQuote, Send, Share2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { SavedArticle } from '../../../lib/library/saved-article';
import { useExportDialog } from '../../export/use-export-dialog';
import { MenuButton, type MenuItem } from '../../shared/MenuButton';
import type { ToastMessage } from '../../shared/Toast';
import type { ShareSource } from './share-source';

/** The bar's menu of other ways out for the article, and the dialog that one of them opens. */
export function useShare(
  source: ShareSource,
  article: SavedArticle,
  say: (message: ToastMessage) => void,
): { button: ReactNode; dialog: ReactNode } {
  const exporting = useExportDialog(source.exporting, say);

  async function tell(isDone: Promise<boolean>, done: string, failed: string): Promise<void> {
    const text = (await isDone) ? done : failed;
    if (text !== '') say({ text });
  }

  const copyFailed = i18n.t('sharing.copyFailed');
  const { share } = source;
  const items: MenuItem[] = [
    exporting.item(() => [article.row.id]),
    {
      text: i18n.t('sharing.quote'),
      Icon: MessageSquareQuote,
      run: () => void tell(source.copyQuote(article, selectedWords()), i18n.t('sharing.quoteCopied'), copyFailed),
    },
    {
      text: i18n.t('sharing.citation'),
      Icon: Link2,
      run: () => void tell(source.copyCitation(article), i18n.t('sharing.citationCopied'), copyFailed),
    },
    {
      text: i18n.t('sharing.obsidian'),
      Icon: Send,
      run: () => void tell(source.sendToObsidian(article), i18n.t('sharing.obsidianSent'), copyFailed),
    },
  ];
  if (share) {
    const run = () => void tell(share(article), '', i18n.t('sharing.shareFailed'));
    items.push({ text: i18n.t('sharing.share'), Icon: Share2, run });
  }

  return {
    button: (
      // A press on a button would take the selection away, which may be what is quoted.
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- see above
      <span onMouseDown={(event) => event.preventDefault()}>
        <MenuButton label={i18n.t('sharing.more')} className="icon-btn" items={items}>
          <Ellipsis className="i i-18" aria-hidden="true" />
        </MenuButton>
      </span>
    ),
    dialog: exporting.dialog,
  };
}

/** In the article; empty when nothing of it is selected. */
function selectedWords(): string {
  const selection = getSelection();
  const isInText = document.getElementById('text')?.contains(selection?.anchorNode ?? null);
  return isInText ? String(selection).trim() : '';
}
