/** Waits until what is shown is on the screen. A page that is not drawn at all, as in a hidden window, is not waited for. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 200);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
