/** Takes back what was done; false when that failed and nothing was changed. */
export type Undo = () => Promise<boolean>;

/** Puts the dropped block of this index back into the text; null when that failed and nothing was changed. */
export type PutBack = (index: number) => Promise<Undo | null>;
