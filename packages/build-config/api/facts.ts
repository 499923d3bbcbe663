/**
 * What users of a package rely on: the name of each thing, and what is promised of it. Flat, so that two of them are
 * compared line by line.
 */
export type Facts = Readonly<Record<string, string>>;

/** By the name of the package. */
export type PublicApi = Readonly<Record<string, Facts>>;

/** The names and types in a JSON value, whatever its values are: `tags[]` → `string`. */
export function shapeOf(value: unknown, path = ''): Facts {
  if (Array.isArray(value)) return merged(value.map((item) => shapeOf(item, `${path}[]`)));
  if (typeof value !== 'object' || value === null) return { [path]: value === null ? 'null' : typeof value };
  const inner = Object.entries(value).map(([name, item]) => shapeOf(item, path ? `${path}.${name}` : name));
  return merged(inner);
}

/** All of them; what several tell differently of one name is told together. */
export function merged(parts: readonly Facts[]): Facts {
  const all = new Map<string, Set<string>>();
  for (const part of parts)
    for (const [name, told] of Object.entries(part)) {
      const known = all.get(name) ?? new Set();
      all.set(name, known.add(told));
    }
  return Object.fromEntries([...all].map(([name, told]) => [name, [...told].sort().join(' | ')]));
}

/** In the order of their names, by code unit. */
export function sorted(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1)));
}
