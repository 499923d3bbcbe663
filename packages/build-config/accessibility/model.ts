/** What the statement speaks of, each a column of its own. */
export const subjects = {
  article: 'Article body',
  reads: 'Related reads',
  reactions: 'Reactions and their form',
  demo: 'Demo',
} as const;

export type Subject = keyof typeof subjects;

/** Tests that show it; where a name differs from run to run, as for each state of an element, stands '…'. */
export interface ShownByTests {
  readonly kind: 'tests';
  /** Path in the repository. */
  readonly file: string;
  readonly names: readonly string[];
}

/** What was done and seen on a day, and no test repeats. */
export interface LookedAtByHand {
  readonly kind: 'hand';
  /** As in 2026-11-30. */
  readonly on: string;
  readonly words: string;
}

export interface NotApplicable {
  readonly kind: 'none';
  readonly why: string;
}

/** What is known not to be as the criterion asks. */
export interface FallsShort {
  readonly kind: 'short';
  readonly what: string;
}

export type Proof = ShownByTests | LookedAtByHand | NotApplicable | FallsShort;

export type Answer = Readonly<Record<Subject, readonly Proof[]>>;

/** By the number of the criterion. */
export type Answers = Readonly<Record<string, Answer>>;

/** Names tests by the file they stand in, which lies in a folder. */
export function testsIn(folder: string): (file: string, ...names: string[]) => ShownByTests {
  return (file, ...names) => ({ kind: 'tests', file: `${folder}/${file}`, names });
}

export function byHand(on: string, words: string): LookedAtByHand {
  return { kind: 'hand', on, words };
}

export function notApplicable(why: string): NotApplicable {
  return { kind: 'none', why };
}

export function fallsShort(what: string): FallsShort {
  return { kind: 'short', what };
}

/** The same answer for all of them. */
export function everywhere(...proofs: readonly Proof[]): Answer {
  return { article: proofs, reads: proofs, reactions: proofs, demo: proofs };
}
