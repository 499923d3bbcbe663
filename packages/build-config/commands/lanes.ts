/**
 * Runs the tasks in the order given, so many of them at a time.
 *
 * @returns what they answer, in the same order.
 * @throws what the first that fails throws; the others are not waited for.
 */
export async function inLanes<Answer>(
  lanes: number,
  tasks: readonly (() => Promise<Answer>)[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = tasks.entries();
  const lane = async () => {
    for (const [index, task] of waiting) answers[index] = await task();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
}
