/** So long may a page be busy with itself before its save has failed. */
const patience = 5_000;
/** One that still loads may have its reasons; but browsers stop a background that rests for 30 s, and it would say nothing. */
const longestWait = 20_000;

/** What the page answers, or that it keeps silent. What comes after that counts no more. */
export async function answerInTime<Answer>(
  asking: Promise<Answer>,
  isLoading: () => Promise<boolean>,
): Promise<Answer | { status: 'silent' }> {
  for (let waited = 0; waited < longestWait; waited += patience) {
    const answer = await Promise.race([asking, silence()]);
    if (answer !== null) return answer;
    if (!(await isLoading())) break;
  }
  return { status: 'silent' };
}

function silence(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), patience));
}
