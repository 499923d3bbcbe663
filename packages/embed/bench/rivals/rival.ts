import type { Reaction } from '@meepraten/reactions-client';

/** What a widget asks of the server that it was made for. */
export interface RivalRequest {
  /** Below the address of that server. */
  path: string;
  body: string;
}

/** A widget that shows a thread, as its own documents put it on a page. */
export interface Widget {
  name: string;
  /** Short, for addresses. */
  id: string;
  head: string;
  /** Where it stands, and what starts it there. */
  body: (place: { server: string; count: number }) => string;
  /** Where a reader writes; see Moment. */
  field: string;
  /** One reaction, be it an answer. */
  row: string;
}

/** A widget of somebody else. */
export interface Rival extends Widget {
  /** What its page asks for, as a module of its package; by the end of the address. */
  files: Readonly<Record<string, string>>;
  /** What its server says, or undefined where it is not asked in measuring. */
  answer: (request: RivalRequest, reactions: readonly Reaction[]) => unknown;
}

/** A writer's picture, where a widget wants one: the smallest there is, and not fetched from anybody. */
export const picture = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E';

/** The text of a reaction; those that are measured have one paragraph. */
export function textOf({ body }: Reaction): string {
  const [block] = body;
  const [inline] = block && 'children' in block ? block.children : [];
  return inline && 'text' in inline ? inline.text : '';
}

/** Each reaction that answers none, with its answers. */
export function inConversations(
  reactions: readonly Reaction[],
): { root: Reaction; answers: readonly Reaction[] }[] {
  const conversations = new Map<string, { root: Reaction; answers: Reaction[] }>();
  for (const reaction of reactions) {
    if (reaction.parentId === null) conversations.set(reaction.id, { root: reaction, answers: [] });
    else conversations.get(reaction.parentId)?.answers.push(reaction);
  }
  return [...conversations.values()];
}
