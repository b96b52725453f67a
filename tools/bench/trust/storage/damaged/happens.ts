/** Whether what is waited for comes in time. */
export async function happens(wait: () => Promise<unknown>): Promise<boolean> {
  try {
    await wait();
    return true;
  } catch {
    return false;
  }
}
