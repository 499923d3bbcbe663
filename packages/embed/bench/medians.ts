/** Of measurements of one thing, the middle of each figure; what is no figure is as in the first. */
export function medianOf<Cost extends object>(costs: readonly Cost[]): Cost {
  const middle = (name: keyof Cost) => {
    const values: unknown[] = costs.map((cost) => cost[name]);
    const figures = values.filter((value) => typeof value === 'number').toSorted((one, other) => one - other);
    return figures.length > 0 ? figures[Math.floor(figures.length / 2)] : values[0];
  };
  const names = Object.keys(costs[0]!) as (keyof Cost)[];
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Cost;
}
