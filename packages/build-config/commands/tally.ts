export interface Tally {
  passed: number;
  failed: number;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

/** Prints the line that every command ends with, and sets the exit code. Nothing done is a failure. */
export function close(tally: Tally): void {
  const { passed, failed } = tally.passed + tally.failed === 0 ? { passed: 0, failed: 1 } : tally;
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
