import type { PublicApi } from './facts.ts';

/** In the order of their weight. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

export interface Difference {
  package: string;
  fact: string;
  /** Null where it was not there. */
  before: string | null;
  /** Null where it is gone. */
  now: string | null;
}

/** Every fact that is not as it was. */
export function differences(before: PublicApi, now: PublicApi): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names.flatMap((name) => {
    const [was, is] = [before[name] ?? {}, now[name] ?? {}];
    const facts = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    return facts
      .map((fact) => ({ package: name, fact, before: was[fact] ?? null, now: is[fact] ?? null }))
      .filter((difference) => difference.before !== difference.now);
  });
}

/**
 * What a difference asks of the next version: something new is minor, and something that is gone or other is major; before
 * 1.0, where every minor version may ask its users to follow, minor too (https://semver.org, 4 and 8).
 */
export function bumpFor({ before }: Difference, released: string): Bump {
  if (before === null || released.startsWith('0.')) return 'minor';
  return 'major';
}

export function isLess(one: Bump, other: Bump): boolean {
  return bumps.indexOf(one) < bumps.indexOf(other);
}
