/** Runs the tasks, never more than so many at once, and gives their answers in the tasks' order. */
export async function inTurns<Value>(tasks: readonly (() => Promise<Value>)[], atOnce: number): Promise<Value[]> {
  const answers: Value[] = [];
  const queue = tasks.entries();
  const work = async () => {
    for (const [index, task] of queue) answers[index] = await task();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
  return answers;
}
