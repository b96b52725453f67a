/** The page's own day, as precise as the page says it, whatever the zone of whoever reads it. Null when it says none. */
export function dateParts(iso: string | null): [year: number, month?: number, day?: number] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '') ?? [];
  if (year === undefined) return null;
  const rest = [month, day].filter((part) => part !== undefined).map(Number);
  return [Number(year), ...rest] as [number, number?, number?];
}
