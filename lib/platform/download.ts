/** Hands a file to the browser's downloads. A link does, in popup and tab alike, so no permission is asked for. */
export function downloadFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Both browsers have taken the whole file by then, even when this comes at once; a large zip gets a minute.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
