/** How far the import of a file has come, so that a tab that was closed can go on when the file is chosen again. */
export interface ResumePosition {
  read(fingerprint: string): number;
  write(fingerprint: string, done: number): void;
  /** It is through. */
  clear(): void;
}

const key = 'offprint-import';

/** In the page's own storage: one import, the last. What was written twice is written once, so it may be behind. */
export const resumePosition: ResumePosition = {
  read(fingerprint) {
    const [whose, done] = (localStorage.getItem(key) ?? '').split(' ');
    return whose === fingerprint ? Number(done) || 0 : 0;
  },
  write: (fingerprint, done) => localStorage.setItem(key, `${fingerprint} ${done}`),
  clear: () => localStorage.removeItem(key),
};
