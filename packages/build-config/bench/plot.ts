/** One thing that was measured. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** What it is to reach, where that is said. */
  readonly target?: number;
}

/** Measurements of one kind, drawn beside one another. */
export interface Plot {
  readonly title: string;
  /** As in '50 ms'; empty for a bare number. */
  readonly unit: string;
  /** Where more is better, a target is the least that is asked; else the most. */
  readonly isMoreBetter?: boolean;
  readonly digits?: number;
  readonly bars: readonly Bar[];
}

/** What a run of one kind gave. */
export interface Suite {
  readonly name: string;
  readonly machine: Machine;
  readonly plots: readonly Plot[];
}

/** On what it was measured; nothing that tells whose it is. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly browser: string | null;
  /** Programs at work at once, in the minute before the end: more than there are cores, and times say little. */
  readonly load: number;
  /** The time as in 2026-11-30T10:00:00.000Z. */
  readonly date: string;
}

/** Whether a bar is where its target asks it to be; null without a target. */
export function isReached({ value, target }: Bar, { isMoreBetter = false }: Plot): boolean | null {
  if (target === undefined) return null;
  return isMoreBetter ? value >= target : value <= target;
}

/** The value as it is read: '1,492 bytes'. */
export function inWords(value: number, { unit, digits = 0 }: Plot): string {
  const shown = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === '' ? shown : `${shown} ${unit}`;
}
