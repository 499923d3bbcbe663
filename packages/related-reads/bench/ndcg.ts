/**
 * Normalised discounted cumulative gain of the first `depth` places: 1 where no other order would be better, 0 where
 * nothing of worth is among them. (Järvelin and Kekäläinen, 2002; gains of 2^grade − 1 after Burges et al., 2005.)
 *
 * @param ids the ranking, best first
 * @param grades what each is worth, from 0 up; what is not named is worth nothing
 */
export function ndcg(ids: readonly string[], grades: ReadonlyMap<string, number>, depth = 5): number {
  const best = [...grades.values()].toSorted((a, b) => b - a);
  const reached = ids.map((id) => grades.get(id) ?? 0);
  return gain(reached, depth) / gain(best, depth) || 0;
}

function gain(grades: readonly number[], depth: number): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
