import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { View } from './drivers/view';

const themes = ['light', 'dark', 'sepia', 'contrast'] as const;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds on a screen in each of the themes; `picture` is called in light and in dark. A theme changes
 * colours and nothing else, so that all but the first are searched for what is wrong with colours; and those are the same
 * in both browsers, so that Firefox, which takes twice as long, shows two of them.
 */
export async function findViolations(view: View, picture: (theme: string) => Promise<void>): Promise<string[]> {
  await view.inject(axe);
  // A colour on its way to another one is not a finding.
  await view.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets.push(still);
  });
  const isFirefox = await view.evaluate(() => navigator.userAgent.includes('Firefox'));
  const found: string[] = [];
  for (const theme of isFirefox ? themes.slice(0, 2) : themes) {
    const violations = await view.evaluate(
      async (name, runOnly) => {
        document.documentElement.dataset['theme'] = name;
        const { axe: engine } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
        const results = await engine.run({ ...runOnly, resultTypes: ['violations'], iframes: false });
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
      },
      theme,
      theme === themes[0] ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] },
    );
    found.push(...violations.map((violation) => `${theme}: ${violation}`));
    if (theme === 'light' || theme === 'dark') await picture(theme);
  }
  return found;
}
