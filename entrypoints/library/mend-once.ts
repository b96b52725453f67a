import { openSecondCopy } from '../../lib/backup/second-copy/open-second-copy';
import { isFirstOfSession } from '../../lib/platform/first-of-session';

/** Once in the life of a browser: files do not tear while it is open. */
export async function mendOnce(): Promise<void> {
  if (!(await isFirstOfSession('isMended'))) return;
  const folder = await openSecondCopy();
  if (!folder) return;
  const [{ mendTorn }, { sanitise }] = await Promise.all([
    import('../../lib/mend-torn'),
    import('../../lib/article/sanitise'),
  ]);
  await mendTorn(folder, async (texts) =>
    texts.map(({ html, baseUrl }) => sanitise(html, URL.canParse(baseUrl) ? baseUrl : 'about:blank')),
  );
}
