import { isoDate } from './iso-date';
import type { Line, VisibleLines } from './visible-lines';
import { seam } from './visible-lines';
import { writtenDate } from './written-date';

const updatedLabel =
  /(?:updat|modified|revised|last (?:reviewed|edited)|aktualisiert|geändert|überarbeitet|\bstand\b|mis(?:e)? à jour|modifié|actualizad|aggiornat|atualizad|bijgewerkt|uppdaterad|更新|수정)/i;
const publishedLabel =
  /(?:publish|posted|\bpublié|\bposté|mis en ligne|created|written on|released|veröffentlicht|erstellt|erschienen|publicad|pubblicat|gepubliceerd|geplaatst|publicerad|\bdate[:：]|\bdatum[:：]|\bfecha[:：]|投稿|公開|掲載|配信|发布|發布|发表|發表|등록|입력)/i;
const dateNames = /(?:^|[\s_-])\w*(?:date|datum|fecha|publi|posted|timestamp|byline|meta|datetime)\w*/i;

const longestClass = 1_000;

/** A year, or the end of 16.02.23: looking for it first makes the rest cheap. */
const hasYear = /(?:19|20)\d\d|\d[./-]\s?\d\d|\p{L}\.?\s?'?\d\d/u;

interface Dated {
  date: string;
  score: number;
}

/** The days that the page shows its readers: around the heading, or further off with a label such as "Published". */
export function datesInLines(
  lines: VisibleLines,
  start: number,
  monthFirst: boolean,
): { published: string | null; modified: string | null } {
  const published: Dated[] = [];
  const modified: Dated[] = [];
  for (const [at, line] of lines.all().entries()) {
    const distance = at - start;
    if (line.text.length > 240 || !hasYear.test(line.text)) continue;
    for (const { date, label, score } of readLine(line, distance, monthFirst))
      (label === 'updated' ? modified : published).push({ date, score });
  }
  return { published: best(published), modified: best(modified) };
}

/** The day that stands by the headline and is not said to be that of a change. */
export function dateBesideHeadline(lines: VisibleLines, start: number, monthFirst: boolean): string | null {
  const beside = lines
    .first(start + 4)
    .slice(Math.max(0, start - 1), start + 4)
    .filter((line) => !line.isAside && line.text.length < 60)
    .flatMap((line) => readLine(line, 1, monthFirst))
    .find(({ label, score }) => label !== 'updated' && score > 1);
  return beside?.date ?? null;
}

function best(dated: Dated[]): string | null {
  const top = dated.reduce<Dated | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  return top && top.score >= 1 ? top.date : null;
}

type Label = 'published' | 'updated' | null;

function readLine({ text, parts, isAside }: Line, distance: number, monthFirst: boolean): (Dated & { label: Label })[] {
  const isNear = distance >= -10 && distance <= 45;
  const hasLabel = publishedLabel.test(text) || updatedLabel.test(text);
  if (!isNear && !hasLabel) return [];
  const line = text.replaceAll(seam, ' ');
  const results: (Dated & { label: Label })[] = [];
  let from = 0;
  for (let rounds = 0; rounds < 3; rounds++) {
    const rest = line.slice(from);
    const found = writtenDate(rest, monthFirst);
    if (!found) break;
    const lead = rest.slice(0, found.index);
    const after = rest.slice(found.index + found.length);
    const label = labelOf(lead) ?? (found.index < 3 && !writtenDate(after) ? labelOf(after.slice(0, 40)) : null);
    const isSentence = /[.!?。]$/.test(line) && line.length > 60;
    const isBare = line.length <= found.length + 30;
    const isEdge = from + found.index < 3 || from + found.index + found.length > line.length - 3;
    const times = parts.map((part) => part.closest('time')).filter((time) => time !== null);
    const exact = times
      .map((time) => isoDate(time.getAttribute('datetime') ?? ''))
      .find((date) => date?.slice(0, 10) === found.date);
    const speaking: [boolean, number][] = [
      [label !== null, isNear ? 2.5 : 1],
      [label !== null && /\b(?:first|originally|ursprünglich)\b/i.test(lead), 2.5],
      [times.length > 0, 1.5],
      [isBare, 1.8],
      [!isBare && line.length < 90, isEdge ? 1.4 : 0.9],
      [distance >= -2 && distance <= 4, 0.4],
      [parts.some(hasDateName), 1],
      [isSentence && label === null, -3],
      [isAside, -4],
      [!isNear && label === null, -1.5],
      [distance < 0, -0.5 + distance * 0.1],
      [distance >= 0, -Math.min(distance, 30) * 0.04],
      [true, -rounds * 0.3],
    ];
    const score = speaking.reduce((sum, [holds, points]) => sum + (holds ? points : 0), 0);
    results.push({ date: exact ?? found.date, label, score });
    from += found.index + found.length;
  }
  return results;
}

/** What the last label before a date says of it. */
function labelOf(lead: string): Label {
  const updated = lead.search(updatedLabel);
  const published = lead.search(publishedLabel);
  if (updated < 0 && published < 0) return null;
  return updated > published ? 'updated' : 'published';
}

function hasDateName(element: Element): boolean {
  return hasDateClass(element) || (element.parentElement !== null && hasDateClass(element.parentElement));
}

/** Of a class of 100 kB, which is nobody's, the pattern would look at each letter as often as there are letters. */
function hasDateClass(element: Element): boolean {
  return dateNames.test((element.getAttribute('class') ?? '').slice(0, longestClass));
}
