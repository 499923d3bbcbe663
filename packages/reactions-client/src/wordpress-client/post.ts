import { ReactionsError } from '../reactions-error.js';
import { textOfMarkup } from './markup.js';
import type { WordPressSite } from './wordpress-site.js';

/** What stands over a thread, as far as it matters there. */
export interface Post {
  title: string | null;
  url: string | null;
  /** Id of the account that wrote it; 0 where nobody tells. */
  author: number;
  isOpen: boolean;
}

const unknown: Post = { title: null, url: null, author: 0, isOpen: true };

const kinds = ['posts', 'pages'] as const;

/** Of a post or a page. What WordPress or a plugin does not tell, reactions can do without. */
export async function readPost(site: WordPressSite, id: number, signal?: AbortSignal): Promise<Post> {
  for (const kind of kinds) {
    try {
      const url = site.route(`${kind}/${id}`, { _fields: 'title,link,author,comment_status' });
      return await postIn((await site.read(url, signal)).json);
    } catch (failure) {
      if (!(failure instanceof ReactionsError)) throw failure;
    }
  }
  return unknown;
}

async function postIn(json: unknown): Promise<Post> {
  const found = (json ?? {}) as Record<string, unknown>;
  const { rendered } = (found['title'] ?? {}) as { rendered?: unknown };
  const { link } = found;
  return {
    title: typeof rendered === 'string' ? (await textOfMarkup(rendered)) || null : null,
    url: typeof link === 'string' ? link : null,
    author: Number(found['author']) || 0,
    isOpen: found['comment_status'] !== 'closed',
  };
}

const idInAddress = /\/wp\/v2\/\w+\/(\d+)$/;
const idInClass = /(?:^|\s)(?:postid|page-id)-(\d+)(?:\s|$)/;

/**
 * The id of a post: as it is named, or else as WordPress writes it into the page of each post.
 * @throws {ReactionsError}
 */
export function idOfPost(name: string): number {
  const id = /^\d+$/.test(name) ? name : idInPage();
  if (id !== null) return Number(id);
  throw new ReactionsError('not-found', `No post has the id ${name}, and this page names none.`);
}

function idInPage(): string | null {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][type="application/json"]');
  for (const { href } of links) {
    const found = idInAddress.exec(decodeURIComponent(href));
    if (found) return found[1]!;
  }
  return idInClass.exec(document.body.className)?.[1] ?? null;
}
