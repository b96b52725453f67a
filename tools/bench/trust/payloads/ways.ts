/** How HTML of others comes to what a reader sees: a page, a file, a note's raw HTML, a database that was written past us. */
export const ways = ['page', 'import', 'note', 'row'] as const;
export type Way = (typeof ways)[number];
