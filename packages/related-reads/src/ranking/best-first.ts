/**
 * The places of the scores above 0, in groups, a group of better ones before each other. Who stops early does not pay
 * for sorting them all. Equal scores are always in one group.
 *
 * @param count places in the first group, at least if there are as many
 */
export function* bestFirst(scores: Float64Array, count: number): Generator<number[]> {
  for (let above = Infinity, size = count; above > 0; size *= 4) {
    const least = highest(scores, size);
    const group: number[] = [];
    for (let place = 0; place < scores.length; place += 1) {
      const score = scores[place]!;
      if (score > 0 && score >= least && score < above) group.push(place);
    }
    yield group;
    above = least;
  }
}

/** The score that so many reach or pass; 0 if fewer than that are above it. */
function highest(scores: Float64Array, count: number): number {
  const best = new Float64Array(count);
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place]!;
    if (score <= best[0]!) continue;
    let at = 0;
    while (at + 1 < count && best[at + 1]! < score) {
      best[at] = best[at + 1]!;
      at += 1;
    }
    best[at] = score;
  }
  return best[0]!;
}
