// npm run new -- NAME [--events] [--terms] [--package design-system]: lays the folder of a component.
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from '../process/index.ts';
import { layComponent } from '../scaffold/lay-component.ts';
import { root } from '../workspace.ts';

const usage = `Usage: npm run new -- NAME [--events] [--terms] [--package design-system]

  NAME       of the component in kebab-case, without mp-: date-picker
  --events   with an event of its own
  --terms    with words of its own, in Dutch and English
  --package  the package that gets it; design-system by default`;

interface Wish {
  name: string | undefined;
  help: boolean;
  events: boolean;
  terms: boolean;
  package: string;
}

function readWish(args: string[]): Wish {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      events: { type: 'boolean', default: false },
      terms: { type: 'boolean', default: false },
      package: { type: 'string', default: 'design-system' },
      help: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1)
    throw new Error(`One name at a time, please, and not ${positionals.join(', ')}.`);
  return { ...values, name: positionals[0] };
}

async function main(args: string[]): Promise<void> {
  const { name, help, package: home, ...extras } = readWish(args);
  if (help || name === undefined) {
    console.log(usage);
    if (!help) process.exitCode = 1;
    return;
  }
  const files = await layComponent({ name, folder: join(root, 'packages', home), ...extras });
  for (const file of files) console.log(relative(root, file));
  // The manifest is committed and follows the code.
  const { ok } = await runTool('turbo', [
    'run',
    'build',
    `--filter=./packages/${home}`,
    '--output-logs=errors-only',
  ]);
  if (!ok) throw new Error('It is laid, but the build failed: see above.');
  console.log(`\nNow say in ${name}.ts what it is for, and: npm test -- ${name}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
