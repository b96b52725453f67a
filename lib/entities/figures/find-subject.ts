import { isAnother } from './doubt';
import type { HeadNoun } from './head-nouns';
import type { Figure, Placed } from './placed';

const farthest = 110;
const farthestBehind = 40;
/** Two that are about as near as each other: nobody knows which. */
const leastLead = 4;

/** What a figure is said of: the nearest name of a fitting type in its sentence. */
export function findSubject(text: string, figure: Figure, head: HeadNoun, placed: Placed[]): Placed | null {
  const distance = (place: Placed) => distanceOf(text, figure, place);
  const [nearest, second] = placed
    .filter(({ entity }) => head.subject.includes(entity.type))
    .toSorted((a, b) => distance(a) - distance(b));
  if (!nearest || distance(nearest) > farthest) return null;
  const isTie = second && second.entity.id !== nearest.entity.id && distance(second) - distance(nearest) < leastLead;
  if (isTie || isAnother(text.slice(0, nearest.start), text.slice(nearest.end))) return null;
  return nearest;
}

/** Behind the figure a name is another thing's, unless it follows soon and in the same breath. */
function distanceOf(text: string, figure: Figure, { start, end }: Placed): number {
  if (end <= figure.start) return figure.start - end;
  const gap = start - figure.end;
  return gap > farthestBehind || text.slice(figure.end, start).includes(',') ? Infinity : gap + 10;
}
