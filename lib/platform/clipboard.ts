/** Puts text on the clipboard. Firefox allows it only while a click or a key is being handled. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
