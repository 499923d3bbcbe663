import { close, type Tally } from './tally.ts';

/** One thing that a command looks at. It fails by throwing, with a message for who has to mend it. */
export interface Step {
  name: string;
  run: () => Promise<void> | void;
}

/** Runs all of them, one after another, also past a failure; tells of each, and closes with the count. */
export async function runSteps(steps: readonly Step[]): Promise<Tally> {
  const results: { name: string; failure: string | null; seconds: number }[] = [];
  for (const { name, run } of steps) {
    console.log(`\n▸ ${name}`);
    const start = performance.now();
    const failure = await failureOf(run);
    if (failure !== null) console.log(`✗ ${failure}`);
    results.push({ name, failure, seconds: (performance.now() - start) / 1000 });
  }
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log();
  for (const { name, failure, seconds } of results)
    console.log(
      `${failure === null ? '✓' : '✗'} ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${firstLine(failure)}`.trimEnd(),
    );
  console.log();
  const failed = results.filter(({ failure }) => failure !== null).length;
  const tally = { passed: results.length - failed, failed };
  close(tally);
  return tally;
}

async function failureOf(run: Step['run']): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function firstLine(text: string | null): string {
  return text?.split('\n', 1)[0] ?? '';
}
