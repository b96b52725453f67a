import { expect } from 'vitest';
import { type Expectation, wrongText } from '../../tests/expectation';
import { listPageFolders } from '../../tests/page-folders';
import type { View } from '../drivers/view';
import { extractInPage } from '../extract-in-page';
import { popupScreen } from '../screens';
import { story } from '../story';

const folders = listPageFolders().filter(({ expected }) => expected.needsBrowser);

story('pages whose text depends on what only a browser has', async ({ clickOn }) => {
  const faults: Record<string, string[]> = {};
  for (const { name, expected } of folders) {
    const { page, popup } = await clickOn(name);
    await popup.waitFor(popupScreen.text);
    faults[name] = await faultsOf(popup, expected);
    await popup.close();
    for (const step of expected.steps)
      if (wrongText(expected, await extractInPage(page, [step])).length === 0)
        faults[name].push(`does not need ${step}`);
    await page.close();
  }
  expect(faults).toEqual(Object.fromEntries(folders.map(({ name }) => [name, []])));
});

async function faultsOf(popup: View, expected: Expectation): Promise<string[]> {
  const text = (await popup.text(popupScreen.text)).replace(/\s+/g, ' ').trim();
  const faults = wrongText(expected, text);
  const title = await popup.text(popupScreen.title);
  if (title !== expected.article?.title) faults.push(`the title is "${title}"`);
  const facts = await popup.text(popupScreen.facts);
  for (const name of expected.article?.byline ?? []) if (!facts.includes(name)) faults.push(`${name} is not named`);
  return faults;
}
