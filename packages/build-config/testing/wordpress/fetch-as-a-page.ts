import type { StandInWordPress } from './wordpress.ts';

/**
 * `fetch` as a page of `origin` has it, with the stand-in as the only server in the world: redirects are followed, and
 * what carries no CORS headers is kept from other origins, though the server has done its work.
 */
export function fetchAsAPage(site: StandInWordPress, origin: string): typeof globalThis.fetch {
  const ask = async (address: URL, init?: RequestInit, wasRedirected = false): Promise<Response> => {
    const request = new Request(address, init);
    const isOther = address.origin !== origin;
    if (isOther) request.headers.set('Origin', origin);
    const answer = await site.answer(request);
    init?.signal?.throwIfAborted();
    if (isOther && !answer.headers.has('Access-Control-Allow-Origin')) throw new TypeError('Failed to fetch');
    const location = answer.headers.get('Location');
    if (location !== null)
      return await ask(new URL(location, address), { ...(init?.signal && { signal: init.signal }) }, true);
    const url = new URL(address);
    url.hash = '';
    return Object.defineProperties(answer, {
      url: { value: url.href },
      redirected: { value: wasRedirected },
    });
  };
  return (address, init) => ask(new URL(address instanceof Request ? address.url : address), init);
}
