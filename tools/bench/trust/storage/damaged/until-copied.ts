import type { View } from '../../../../../e2e/drivers/view';

/** The copy knows all of them. */
export function untilCopied(view: View, articles: number): Promise<void> {
  const isCopied = () =>
    view.evaluate(async (wanted) => {
      const root = await navigator.storage.getDirectory();
      try {
        const copy = await root.getDirectoryHandle('second-copy');
        const file = await (await copy.getFileHandle('position.json')).getFile();
        return (JSON.parse(await file.text()) as { articles: number }).articles === wanted;
      } catch {
        return false;
      }
    }, articles);
  return view.waitUntil(isCopied, 'the second copy');
}
