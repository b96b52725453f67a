/** The search did not answer, since somebody on the page asked something newer. By its name: the engine is not this room's. */
export function isSuperseded(error: unknown): boolean {
  return error instanceof Error && error.name === 'SearchSuperseded';
}
