import { embedLimits, embedSizes } from '../build/sizes.ts';
import { totals } from '../build/totals.ts';
import { fileLimits, journeys } from '../build/weight.ts';
import { print, type Outcome } from './report.ts';

const targets: Readonly<Record<string, number | null>> = Object.fromEntries([
  ...Object.entries(fileLimits),
  ...[...journeys, ...totals].map(({ what, target }) => [what, target]),
]) as Record<string, number | null>;

/** What a page fetches, of the built embed; its aim is the limits, which stand between today and the targets. */
export function benchBytes(): Outcome {
  const sizes = Object.entries(embedSizes());
  console.log('\nBytes over the network, compressed as well as can be\n');
  print('a page with', 'bytes', 'limit', 'target');
  const bars = sizes.map(([fullName, value]) => {
    const name = fullName.replace(/^.*, /, '');
    const target = targets[name] ?? null;
    print(name, String(value), String(embedLimits[fullName]), String(target ?? ''));
    return { name, value, ...(target !== null && { target }) };
  });
  const plot = (title: string, names: readonly string[]) => ({
    ...{ title, unit: 'bytes' },
    bars: bars.filter(({ name }) => names.includes(name)),
  });
  const named = (list: readonly { what: string }[]) => list.map(({ what }) => what);
  return {
    isReached: sizes.every(([name, value]) => value <= (embedLimits[name] ?? 0)),
    plots: [
      plot('Single files', Object.keys(fileLimits)),
      plot('Until the widgets of a page can be used', named(journeys)),
      plot('Over a whole visit', named(totals)),
    ],
  };
}
