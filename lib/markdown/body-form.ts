/** How a body is written; see presets/preset.ts for whom. */
export interface BodyForm {
  marksWithEquals: boolean;
  /** False where a table of HTML would not be shown. */
  hasHtml: boolean;
  /** Where a picture's file lies; undefined where the address stays. */
  pictureLink?: (address: string) => string | undefined;
  /** The note that an entity's first mention leads to, by the entity's id. */
  entityNotes?: ReadonlyMap<string, string>;
}

export const plainForm: BodyForm = { marksWithEquals: true, hasHtml: true };
