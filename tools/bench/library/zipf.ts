/** Picks from a list so that the second comes half as often as the first, the third a third as often, and so on. */
export function rankedPicker<Value>(list: readonly Value[], random: () => number): () => Value {
  let sum = 0;
  const sums = list.map((_, index) => (sum += 1 / (index + 1)));
  return () => {
    const aim = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < aim) low = middle + 1;
      else high = middle;
    }
    return list[low]!;
  };
}
