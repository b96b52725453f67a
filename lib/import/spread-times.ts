/**
 * Files give times to the second, and bookmarks that were moved together one time for thousands. Each comes a
 * millisecond after the one before with the same time, so that hardly any meets another in the library.
 */
export function spreadTimes(): (time: string) => string {
  const met = new Map<string, number>();
  return (time) => {
    const before = met.get(time) ?? 0;
    met.set(time, before + 1);
    return before === 0 ? time : new Date(Date.parse(time) + before).toISOString();
  };
}
