type Table = Readonly<Record<string, readonly string[]>>;

/** Where each package stands from left to right. How high it stands follows from what it imports. */
const columns: Readonly<Record<string, number>> = {
  apps: 2,
  embed: 1,
  reactions: 2,
  'reaction-form': 2,
  'reactions-server': 3,
  'related-reads': 0,
  'article-body': 1,
  'reactions-client': 3,
  'design-system': 1.25,
  'article-sources': 2.5,
};

const step = { x: 180, y: 96 };
const box = { width: 150, height: 44 };
const margin = 20;

/**
 * The packages as boxes with an arrow to each that they import. What is reached by way of another has no arrow of its own:
 * the picture says who stands on whom, the table who may.
 *
 * @throws {Error} for a package without a place in the picture.
 */
export function drawArchitecture(imports: Table): string {
  const table: Table = { ...imports, apps: Object.keys(imports) };
  const heights = new Map(Object.keys(table).map((name) => [name, heightOf(name, table)]));
  const top = Math.max(...heights.values());
  const place = (name: string) => {
    const column = columns[name];
    if (column === undefined)
      throw new Error(`Give ${name} a column in docs/architecture.ts of build-config.`);
    return { x: margin + column * step.x, y: margin + (top - (heights.get(name) ?? 0)) * step.y };
  };
  const arrows = Object.keys(table).flatMap((name) =>
    directImports(name, table).map((other) => arrow(place(name), place(other))),
  );
  const boxes = Object.keys(table).map((name) => drawBox(name, place(name)));
  const width = Math.max(...Object.values(columns)) * step.x + box.width + 2 * margin;
  const height = top * step.y + box.height + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="15">
  <rect width="100%" height="100%" fill="#fff"/>
  <defs>
    <marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#555"/></marker>
  </defs>
${[...arrows, ...boxes].map((line) => `  ${line}`).join('\n')}
</svg>
`;
}

function heightOf(name: string, table: Table): number {
  return Math.max(-1, ...(table[name] ?? []).map((other) => heightOf(other, table))) + 1;
}

/** Those that none of the others brings along. */
function directImports(name: string, table: Table): string[] {
  const all = table[name] ?? [];
  return all.filter((other) => !all.some((between) => between !== other && reaches(between, other, table)));
}

function reaches(from: string, to: string, table: Table): boolean {
  return (table[from] ?? []).some((next) => next === to || reaches(next, to, table));
}

interface Place {
  x: number;
  y: number;
}

function arrow(from: Place, to: Place): string {
  const x = (place: Place) => place.x + box.width / 2;
  return `<line x1="${x(from)}" y1="${from.y + box.height}" x2="${x(to)}" y2="${to.y}" stroke="#555" marker-end="url(#head)"/>`;
}

function drawBox(name: string, { x, y }: Place): string {
  const rect = `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6" fill="#eef3f4" stroke="#1f5f6b"/>`;
  const middle = `x="${x + box.width / 2}" y="${y + box.height / 2 + 5}" text-anchor="middle"`;
  return `${rect}<text ${middle} fill="#151a20">${name}</text>`;
}
