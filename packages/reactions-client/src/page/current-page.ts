// What the server takes; only a query gets so long.
const longestUrl = 2000;

/**
 * The page a reaction is written on. Its real address, not the canonical one: the server checks that it lies under
 * an origin of the site, and a canonical address may be another site's.
 */
export function currentPage(): { url: string; title: string } {
  const { href, origin, pathname } = location;
  const url = href.split('#', 1)[0] ?? href;
  return { url: url.length > longestUrl ? origin + pathname : url, title: document.title };
}
