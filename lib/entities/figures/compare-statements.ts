import type { Statement } from './read-statements';

/** Those of a text that say one thing: "$999 for 256 GB and $1,199 for 512" says two, and neither is compared. */
export function plainStatements(statements: readonly Statement[]): Map<string, Statement> {
  const plain = new Map<string, Statement>();
  const unclear = new Set<string>();
  for (const statement of statements) {
    const other = plain.get(statement.key);
    if (!other) plain.set(statement.key, statement);
    else if (other.value !== statement.value) unclear.add(statement.key);
  }
  for (const key of unclear) plain.delete(key);
  return plain;
}

/** More than this many times as much is another thing, whatever the words say. */
const farthest = 10;
/** Less is how somebody rounds. */
const leastDifference = 0.01;

/** Whether two values of one thing are worth telling apart: not "$1.2bn" and "$1.18bn". */
export function differs(one: number, other: number): boolean {
  if (one <= 0 || other <= 0) return false;
  const [low, high] = one < other ? [one, other] : [other, one];
  if (high / low > farthest || (high - low) / high < leastDifference) return false;
  return !isRounded(one, other) && !isRounded(other, one);
}

/** Whether the first is the second with fewer digits: 21 is 21.4, and 80 is 79. */
function isRounded(rough: number, exact: number): boolean {
  const digits = Math.max(2, significantDigits(rough));
  return Number(exact.toPrecision(digits)) === rough && significantDigits(exact) > significantDigits(rough);
}

function significantDigits(value: number): number {
  const [mantissa = ''] = value.toExponential().split('e');
  return mantissa.replace('.', '').length;
}
