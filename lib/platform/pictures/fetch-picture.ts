import type { PictureFailure } from '../../pictures/picture-state';

/** What is fetched from: plain JSON, since Chromium carries no bytes out of a page. */
type FetchedPicture = { base64: string } | { failure: PictureFailure };

/**
 * Fetches a picture as nobody: no cookies, no address of the page. Counts what comes, whatever the server said would.
 *
 * It is also sent into the page as text, so it must not name anything outside itself.
 */
export async function fetchPicture(address: string, mostBytes: number, milliseconds: number): Promise<FetchedPicture> {
  const isOwn = new URL(address).origin === location.origin;
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // The page has loaded its own pictures already. What it holds of another site's came without that site's leave.
      cache: isOwn ? 'force-cache' : 'no-store',
      signal: AbortSignal.timeout(milliseconds),
    });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      return { failure: response.status === 404 || response.status === 410 ? 'gone' : 'refused' };
    }
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = Number(response.headers.get('content-length') ?? 0) > mostBytes ? mostBytes + 1 : 0;
    const reader = response.body.getReader();
    while (size <= mostBytes) {
      const { done, value } = await reader.read();
      if (done) return { base64: new Uint8Array(await new Blob(parts).arrayBuffer()).toBase64() };
      parts.push(value);
      size += value.byteLength;
    }
    await reader.cancel();
    return { failure: 'too-large' };
  } catch (error) {
    // A server that lets nobody read and one that is not there look the same from here.
    return { failure: error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'unreachable' };
  }
}
