import { availableParallelism } from 'node:os';
import { inLanes } from './lanes.ts';
import { close, type Tally } from './tally.ts';

/** One thing that a command looks at. It fails by throwing, with a message for who has to mend it. */
export interface Step {
  name: string;
  run: () => Promise<void> | void;
}

interface StepResult {
  name: string;
  failure: string | null;
  seconds: number;
}

/** A run that mostly waits for one program leaves room for a second. */
const lanes = Math.min(2, availableParallelism());

/** Runs all of them, one after another, also past a failure; tells of each, and closes with the count. */
export function runSteps(steps: readonly Step[]): Promise<Tally> {
  return runStages(steps.map((step) => [step]));
}

/** As {@link runSteps}, but the steps of one stage hang on nothing of one another, and run side by side. */
export async function runStages(stages: readonly (readonly Step[])[]): Promise<Tally> {
  const results: StepResult[] = [];
  for (const steps of stages)
    results.push(
      ...(await inLanes(
        lanes,
        steps.map((step) => () => runStep(step)),
      )),
    );
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

async function runStep({ name, run }: Step): Promise<StepResult> {
  console.log(`\n▸ ${name}`);
  const start = performance.now();
  const failure = await failureOf(run);
  if (failure !== null) console.log(`✗ ${name}: ${failure}`);
  return { name, failure, seconds: (performance.now() - start) / 1000 };
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
