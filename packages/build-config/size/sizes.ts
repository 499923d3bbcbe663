/** Bytes over the network, by the name of what is fetched. */
export type Sizes = Readonly<Record<string, number>>;

/** What the last release weighed. */
export interface ReleasedSizes {
  version: string;
  sizes: Sizes;
}

/** As much more than today that a limit does not have to be moved for every word, and nothing of weight goes unseen. */
const spare = 100;

/** The limits for what weighs this today. */
export function limitsFor(sizes: Sizes): Sizes {
  const limits = Object.entries(sizes).map(([name, bytes]) => [
    name,
    Math.ceil(bytes / spare) * spare + spare,
  ]);
  return Object.fromEntries(limits) as Sizes;
}

/** What is over its limit, or has none. */
export function tooHeavy(sizes: Sizes, limits: Sizes): string[] {
  return Object.entries(sizes).flatMap(([name, bytes]) => {
    const limit = limits[name];
    if (limit === undefined) return [`${name} has no limit yet`];
    return bytes > limit ? [`${name} weighs ${bytes} bytes, ${bytes - limit} over its limit`] : [];
  });
}

/** What weighs other than in the last release, as a table of Markdown. */
export function sizeTable(sizes: Sizes, limits: Sizes, released: ReleasedSizes | null): string {
  const before = released?.sizes ?? {};
  const names = [...new Set([...Object.keys(sizes), ...Object.keys(before)])];
  const changed = names.filter((name) => sizes[name] !== before[name]);
  const alike = names.length - changed.length;
  const rows = changed.map((name) => {
    const cells = [before[name], sizes[name], difference(before[name], sizes[name]), limits[name]];
    return `| ${[`\`${name}\``, ...cells.map((cell) => cell ?? '')].join(' | ')} |`;
  });
  return [
    `Bytes over the network (brotli), beside ${released ? `version ${released.version}` : 'nothing: no version was released yet'}.`,
    ...(rows.length > 0
      ? [
          ['| what | before | now | difference | limit |', '| --- | --: | --: | --: | --: |', ...rows].join(
            '\n',
          ),
        ]
      : []),
    ...(alike > 0 ? [`${alike} ${rows.length > 0 ? 'others ' : ''}weigh what they weighed.`] : []),
  ].join('\n\n');
}

function difference(before: number | undefined, now: number | undefined): string {
  if (before === undefined) return 'new';
  if (now === undefined) return 'gone';
  const percent = ((now - before) / before) * 100;
  const sign = now > before ? '+' : '−';
  return `${sign}${Math.abs(now - before)} (${sign}${Math.abs(percent).toFixed(1)} %)`;
}
