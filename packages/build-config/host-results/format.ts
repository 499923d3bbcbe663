import { join } from 'node:path';
import { root } from '../workspace.ts';

export const hostStates = ['works', 'degraded', 'unsupported', 'fails'] as const;
export type HostState = (typeof hostStates)[number];

/** How the widgets were last seen to do on one kind of host. */
export interface HostResult {
  state: HostState;
  /** Less than all: what a reader misses there, or why nothing works. For `fails`, the name of the test that did. */
  how?: string;
  /** What it was seen on, such as 'Bootstrap 5.3.9'. */
  on?: string;
  /** The day, as 2026-11-30. */
  measured: string;
}

export type HostResults = Readonly<Record<string, HostResult>>;

/** Committed, and written by the suites alone. */
export const hostResultsFile = join(root, 'apps', 'demo', 'content', 'host-results.json');

/**
 * @param file for the message: whose text it is.
 * @throws {Error} what is wrong with the text, and where.
 */
export function parseHostResults(text: string, file = hostResultsFile): HostResults {
  const refuse = (fault: string): never => {
    throw new Error(`${file}: ${fault}. "npm run test:hosts" writes this file; take it back from git.`);
  };
  const results = jsonIn(text) ?? refuse('it is no JSON object');
  for (const [host, result] of Object.entries(results)) {
    const fault = faultOf(result);
    if (fault) refuse(`of the host "${host}" ${fault}`);
  }
  return results as HostResults;
}

export function printHostResults(results: HostResults): string {
  const inOrder = Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`;
}

function jsonIn(text: string): object | null {
  try {
    const value = JSON.parse(text) as unknown;
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function faultOf(result: unknown): string | null {
  if (!isObject(result)) return 'there is no result';
  const { state, how, on, measured } = result as Partial<Record<keyof HostResult, unknown>>;
  if (!hostStates.some((known) => known === state)) return `the state is none of ${hostStates.join(', ')}`;
  if (state === 'works' ? how !== undefined : typeof how !== 'string' || !how)
    return state === 'works' ? 'it works, and yet is said how' : `it is not said how it is ${String(state)}`;
  if (on !== undefined && typeof on !== 'string') return 'what it was seen on is no text';
  if (typeof measured !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(measured))
    return 'the day of measuring is no date';
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
