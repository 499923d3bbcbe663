/**
 * Puts candidates one after the other, each time the one of most worth, where worth is lost by likeness to those before
 * it. (Maximal marginal relevance: Carbonell and Goldstein, 1998; here a share of the score is lost, so that it stays
 * above 0.) As worth is only ever lost, what comes later is never worth more.
 *
 * @param candidates best first
 * @param diversity share of the score that is lost beside an identical one, 0 to 1
 * @param likeness of two candidates, 0 to 1
 * @param take whether a candidate is wanted; one that is not takes no worth from others
 */
export function* diversified<C extends { readonly score: number }>(
  candidates: readonly C[],
  diversity: number,
  likeness: (a: C, b: C) => number,
  take: (candidate: C) => boolean,
): Generator<{ candidate: C; worth: number }> {
  let waiting = candidates.map((candidate) => ({ candidate, closest: 0, worth: candidate.score }));
  while (waiting.length) {
    const best = waiting.reduce((one, other) => (other.worth > one.worth ? other : one));
    waiting = waiting.filter((other) => other !== best);
    const { candidate, worth } = best;
    if (!take(candidate)) continue;
    yield { candidate, worth };
    if (diversity > 0) waiting = waiting.map((other) => beside(other, candidate));
  }

  function beside(other: (typeof waiting)[number], chosen: C): (typeof waiting)[number] {
    const closest = Math.max(other.closest, likeness(other.candidate, chosen));
    return { ...other, closest, worth: other.candidate.score * (1 - diversity * closest) };
  }
}
