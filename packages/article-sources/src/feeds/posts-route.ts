/** As many as WordPress gives at once. */
const postsOnPage = 100;

const isPostsRoute = /\/wp\/v2\/[\w-]+\/?$/;

/**
 * The address of a WordPress posts route, asking for what a list can use of it: authors, pictures and the names of tags
 * in the same answer, and a full page of posts. What it asks for already is left as it is. Null for other addresses.
 *
 * @param isCertain whether it is one though it does not look like it
 */
export function postsRoute(url: string, isCertain: boolean): string | null {
  if (!URL.canParse(url, document.baseURI)) return null;
  const route = new URL(url, document.baseURI);
  const looksLikeIt =
    isPostsRoute.test(route.pathname) || isPostsRoute.test(route.searchParams.get('rest_route') ?? '');
  if (!/^https?:$/.test(route.protocol) || !(isCertain || looksLikeIt)) return null;
  const { searchParams } = route;
  if (!searchParams.has('_embed')) searchParams.set('_embed', '');
  if (!searchParams.has('per_page')) searchParams.set('per_page', String(postsOnPage));
  return route.href;
}

/** The address of the page after this one; null where the address asks for one page, or is no such route. */
export function nextPage(url: string, pagesRead: number): string | null {
  if (!URL.canParse(url)) return null;
  const route = new URL(url);
  if (!/^https?:$/.test(route.protocol)) return null;
  route.searchParams.set('page', String(pagesRead + 1));
  return route.href;
}
