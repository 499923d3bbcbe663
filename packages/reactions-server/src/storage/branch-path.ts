/** Levels below a root that are stored; whoever answers deeper still stands beside the one answered. */
const deepestAnswer = 20;

const idLength = 36;

interface Place {
  root_id: string;
  path: string;
  depth: number;
}

/** Where a new reaction stands: a root of its own, or in the branch of the one it answers. */
export function placeOf(id: string, parent: Place | null): Place {
  if (!parent) return { root_id: id, path: '', depth: 0 };
  const above = parent.path.slice(0, (deepestAnswer - 1) * idLength);
  return { root_id: parent.root_id, path: above + id, depth: Math.min(parent.depth + 1, deepestAnswer) };
}
