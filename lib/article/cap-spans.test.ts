// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mendTree } from './mend-tree';

function safe(html: string): string {
  const { body } = document.implementation.createHTMLDocument('');
  body.innerHTML = html;
  mendTree(body, null);
  return body.innerHTML;
}

const row = (cell: string, times = 1) => `<table><tbody><tr>${cell.repeat(times)}</tr></tbody></table>`;

test.each(['<td colspan="1000">a</td>', '<th rowspan="0">a</th>', '<td rowspan="65534">a</td>'])('%s', (cell) => {
  const html = safe(row(cell, 60));
  expect(html.match(/span=/g)).toHaveLength(50);
  expect(html.match(/>a</g)).toHaveLength(60);
  expect(safe(html)).toBe(html);
});

test('of columns and of formulas', () => {
  const columns = `<table><colgroup>${'<col span="1000">'.repeat(60)}</colgroup></table>`;
  const formula = `<math><mtable><mtr>${'<mtd columnspan="1000"><mi>a</mi></mtd>'.repeat(60)}</mtr></mtable></math>`;
  for (const html of [columns, formula]) expect(safe(html).match(/span=/g)).toHaveLength(50);
});

test('what tables have stays', () => {
  const html = row('<td colspan="12" rowspan="40">a</td>', 100);
  expect(safe(html)).toBe(html);
});
