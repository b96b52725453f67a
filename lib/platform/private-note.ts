import { browser } from 'wxt/browser';

interface PrivateNote {
  title: string;
  text: string;
}

/**
 * What to say in a page that is given nothing of what an extension has; null in every other. Firefox opens our pages so in a
 * private window, by their address. The words come from the file itself, since there is nobody to ask for them.
 */
export async function readPrivateNote(): Promise<PrivateNote | null> {
  const given = browser as typeof browser | undefined;
  if (given?.runtime?.id) return null;
  const answer = await fetch('/_locales/en/messages.json');
  const words = (await answer.json()) as Record<string, { message: string }>;
  return { title: words['privateWindow_title']!.message, text: words['privateWindow_text']!.message };
}
