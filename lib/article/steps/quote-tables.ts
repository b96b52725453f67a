import { squeeze } from './take-out';

const symbol = /^[A-Z][A-Z0-9.^=:/-]{0,9}$/;
const price = /^[$€£¥]?\d[\d.,\s]*$/;
const change = /^[+−–-]\s?\d[\d.,]*\s?%$|^\d[\d.,]*\s?%$/;
const MAX_ROWS = 30;

/**
 * A board of share prices: in every row a symbol that leads to its page, a price and the day's change. It has other
 * numbers tomorrow; a table of an article stands still, and its first column leads nowhere.
 */
export function isQuoteTable(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.querySelector('td'));
  if (rows.length === 0 || rows.length > MAX_ROWS) return false;
  return rows.every((row) => {
    const [first, ...rest] = Array.from(row.children, (cell) => squeeze(cell.textContent ?? ''));
    return (
      symbol.test(first ?? '') &&
      row.firstElementChild?.querySelector('a[href]') != null &&
      rest.some((text) => price.test(text)) &&
      rest.some((text) => change.test(text))
    );
  });
}
