const words = 'board chip battery tablet server phone robot cable screen reactor satellite sensor'.split(' ');
const tags = ['later', 'hardware', 'software', 'science', 'work', 'home'];

/** A Pocket export of so many rows; every hundredth is broken in one of three ways. */
export function makePocket(count: number): string {
  const lines = ['title,url,time_added,tags,status'];
  for (let row = 0; row < count; row += 1) {
    const word = (step: number) => words[(row * step + step) % words.length]!;
    const title = `How the ${word(1)} of ${word(5)} became a ${word(7)}, and what it cost (${row})`;
    const url = `https://site${row % 400}.example/2023/${word(3)}-${row}?utm_source=pocket`;
    const ours = row % 3 === 0 ? [tags[row % tags.length], tags[(row + 1) % tags.length]].join('|') : '';
    lines.push(
      row % 100 === 99
        ? [`"${title},${url},1,,unread`, `"${title}",javascript:void(0),1,,unread`, title][Math.floor(row / 100) % 3]!
        : `"${title}",${url},${1_600_000_000 + Math.floor(row / 2)},${ours},${row % 4 === 0 ? 'archive' : 'unread'}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
