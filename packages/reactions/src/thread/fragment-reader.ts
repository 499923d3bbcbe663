import {
  limits,
  readBody,
  safeAddress,
  threadStates,
  type FormSettings,
  type Reaction,
  type ReactionPage,
} from '@meepraten/reactions-client';

/** A thread that came with the page. */
export interface ServedThread {
  site: string;
  page: ReactionPage;
}

/** Reads the thread that the server has written into the page, or gives null where there is none. */
export function readFragment(host: Element): ServedThread | null {
  const section = host.querySelector<HTMLElement>('[data-mp-fragment]');
  const { site, thread: key, count, seq, state, next, previous } = section?.dataset ?? {};
  if (!section || site === undefined || key === undefined) return null;
  const thread = {
    key,
    title: null,
    url: null,
    state: threadStates.find((known) => known === state) ?? 'open',
    count: Number(count) || 0,
    form: readSettings(section.dataset),
  };
  const items = [...section.querySelectorAll<HTMLElement>('li[data-id]')].map(readReaction);
  return {
    site,
    page: { thread, items, next: next ?? null, previous: previous ?? null, seq: Number(seq) || 0 },
  };
}

function readSettings({ maxLength, email, website, subscribe }: DOMStringMap): FormSettings {
  return {
    maxLength: Number(maxLength) || limits.body,
    email: email === 'required' || email === 'off' ? email : 'optional',
    website: website !== undefined,
    subscribe: subscribe !== undefined,
  };
}

function readReaction(item: HTMLElement): Reaction {
  const { id = '', parentId, depth, seq, rev, replyCount, kind, editedAt, status } = item.dataset;
  // Answers lie in the same item, behind the article: the first match is the reaction's own.
  const own = item.querySelector('article') ?? item;
  const author = own.querySelector('[data-author]');
  const body = own.querySelector('[data-body]');
  return {
    id,
    parentId: parentId ?? null,
    depth: Number(depth) || 0,
    seq: Number(seq) || 0,
    rev: Number(rev) || 1,
    author: {
      name: author?.textContent?.trim() ?? '',
      website: safeAddress(author?.getAttribute('href') ?? null),
      kind: kind === 'owner' ? 'owner' : 'visitor',
    },
    body: body ? readBody(body) : [],
    lang: body?.getAttribute('lang') ?? null,
    status: status === 'deleted' ? status : 'published',
    createdAt: own.querySelector('time')?.dateTime ?? '',
    editedAt: editedAt ?? null,
    replyCount: Number(replyCount) || 0,
    emotes: {},
  };
}
