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
