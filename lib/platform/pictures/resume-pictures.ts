import { send } from '../messages';

/** The background goes on with what waits: now, and whenever the network comes back while this page is open. */
export function resumePictures(): void {
  askToResume();
  addEventListener('online', askToResume);
}

function askToResume(): void {
  void send('pictures', { ask: 'resume' });
}
