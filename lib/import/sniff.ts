import { formats } from './formats/formats';
import type { FormatName } from './read-item';
import type { SourceFile } from './source/source-file';
import { readOpening } from './text/read-text';

/** What the files are taken for. */
export type Sniffed =
  | { kind: 'known'; format: FormatName }
  /** Several fit, the likeliest first; none, where nothing does. */
  | { kind: 'unsure'; candidates: FormatName[]; opening: string };

const openingLength = 65_536;
/** Of a folder of ten thousand notes the first say enough; what lists the others lies at the top, the only one of its kind. */
const mostLookedAt = 48;
/** Nearer to each other than this, the reader decides. */
const clearLead = 0.15;

export async function sniff(files: SourceFile[]): Promise<Sniffed> {
  const sureness = new Map<FormatName, number>();
  let firstOpening = '';
  const kinds = new Map<string, number>();
  for (const file of files) kinds.set(endingOf(file), commonness(file) + 1);
  function commonness(file: SourceFile): number {
    return kinds.get(endingOf(file)) ?? 0;
  }
  const looked = files
    .toSorted((one, other) => depthOf(one) - depthOf(other) || commonness(one) - commonness(other))
    .slice(0, mostLookedAt);
  for (const file of looked) {
    const opening = await openingOf(file);
    if (opening === null) continue;
    firstOpening ||= opening.slice(0, 200);
    for (const format of formats) {
      const sure = format.sniff(opening);
      if (sure > 0) sureness.set(format.name, Math.max(sure, sureness.get(format.name) ?? 0));
    }
  }
  const ranked = [...sureness].toSorted(([, one], [, other]) => other - one);
  const [best, second] = ranked;
  if (best && best[1] - (second?.[1] ?? 0) >= clearLead) return { kind: 'known', format: best[0] };
  return { kind: 'unsure', candidates: ranked.map(([name]) => name), opening: firstOpening };
}

/** Null for what cannot be unpacked. */
export async function openingOf(file: SourceFile): Promise<string | null> {
  try {
    return await readOpening(file, openingLength);
  } catch {
    // Reading it for good says why.
    return null;
  }
}

const endingOf = ({ name }: SourceFile) => /\.[^./]*$/.exec(name)?.[0].toLowerCase() ?? '';

function depthOf({ name }: SourceFile): number {
  return name.split('/').length;
}
