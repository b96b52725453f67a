const width = 1200;
const height = 1600;
const margin = 120;
const mostLines = 9;
const titleSize = 92;
const colours = { paper: '#f7f5ef', ink: '#17201c', accent: '#00654d' };

/** The cover of a book: its title, and a line under it. Null when there is nothing to draw with. */
export async function drawCover(title: string, line: string): Promise<Blob | null> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = colours.accent;
  context.fillRect(0, 0, width, 48);
  context.fillStyle = colours.ink;
  context.textAlign = 'center';
  context.font = `600 ${titleSize}px Georgia, serif`;
  const lines = breakLines(title, (words) => context.measureText(words).width, width - 2 * margin);
  const top = (height - lines.length * titleSize * 1.25) / 2;
  for (const [index, words] of lines.entries()) context.fillText(words, width / 2, top + index * titleSize * 1.25);
  context.font = '44px Georgia, serif';
  context.fillText(line, width / 2, height - margin, width - 2 * margin);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** At spaces where there are any, else between letters, as in Chinese. */
function breakLines(title: string, widthOf: (words: string) => number, room: number): string[] {
  const lines: string[] = [''];
  const words = title.split(/(?<=\s)/).flatMap((word) => (widthOf(word) > room ? [...word] : [word]));
  for (const word of words) {
    if (widthOf(lines.at(-1)! + word.trimEnd()) > room) lines.push('');
    lines[lines.length - 1] += word;
  }
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!.trimEnd()}…`];
}
