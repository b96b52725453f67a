import type { View } from './drivers/view';

/** Gives files to a field, as the browser does once somebody has chosen them in its own window. */
export function chooseFiles(view: View, css: string, files: Record<string, string>): Promise<void> {
  return view.evaluate(
    (selector, texts) => {
      const input = document.querySelector<HTMLInputElement>(selector)!;
      const chosen = new DataTransfer();
      for (const [name, text] of Object.entries(texts)) chosen.items.add(new File([text], name));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    css,
    files,
  );
}

/** Gives a file that was downloaded to a field. Its bytes travel as text. */
export function chooseDownload(view: View, css: string, content: Buffer): Promise<void> {
  return view.evaluate(
    (selector, base64) => {
      const input = document.querySelector<HTMLInputElement>(selector)!;
      const chosen = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      chosen.items.add(new File([bytes], 'backup.zip'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    css,
    content.toString('base64'),
  );
}
