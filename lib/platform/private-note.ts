import { browser } from 'wxt/browser';

/**
 * What to say in a page that is given nothing of what an extension has; null in every other. Firefox opens our pages so in a
 * private window, by their address. The words come from the file itself, since there is nobody to ask for them.
 */
export async function readPrivateNote(): Promise<string | null> {
  const given = browser as typeof browser | undefined;
  if (given?.runtime?.id) return null;
  const answer = await fetch('/_locales/en/messages.json');
  const { privateWindow } = (await answer.json()) as { privateWindow: { message: string } };
  return privateWindow.message;
}
