/** Where pages are read: many threads in turn, or one again and again. */
export interface Place {
  name: string;
  keys: readonly string[];
}

export const orders = ['oldest', 'newest', 'best'] as const;
export const ends = ['first', 'last'] as const;

export type Order = (typeof orders)[number];
export type End = (typeof ends)[number];

/**
 * The paths of that page in each thread of the place, as a widget asks for it: 50 roots and their first answers. Found one
 * after the other: all at once would be more readers than are measured.
 */
export async function pagesOf(address: string, { keys }: Place, order: Order, end: End): Promise<string[]> {
  const paths: string[] = [];
  for (const thread of keys)
    paths.push(end === 'first' ? pathOf({ thread, order }) : await lastPage(address, { thread, order }));
  return paths;
}

export const pathOf = (query: Record<string, string>) =>
  `/v1/sites/default/reactions?${new URLSearchParams(query).toString()}`;

/** Where a reader comes who pages on to the end. */
async function lastPage(address: string, query: Record<string, string>): Promise<string> {
  let path = pathOf(query);
  for (;;) {
    const answer = await fetch(address + path);
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
    const { next } = (await answer.json()) as { next: string | null };
    if (next === null) return path;
    path = pathOf({ ...query, after: next });
  }
}

/** How many reactions a page holds: that of `best` has more than others, because what is answered most comes first. */
export async function reactionsOn(url: string): Promise<number> {
  const { items } = (await (await fetch(url)).json()) as { items: unknown[] };
  return items.length;
}
