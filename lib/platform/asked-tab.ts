/** A tab that the reader's click has just opened to Offprint. */
interface AskedTab {
  id: number;
  windowId: number;
}

const channelName = 'asked-tab';

/** Tells the panel that the toolbar button was pressed on this tab: now it may be read. */
export function announceAsked({ id, windowId }: AskedTab): void {
  const channel = new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a channel has one origin
  channel.postMessage({ id, windowId } satisfies AskedTab);
  channel.close();
}

/** Only our own pages can write to this channel. */
export function listenAsked(onAsked: (tab: AskedTab) => void): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<AskedTab>) => onAsked(data));
}
