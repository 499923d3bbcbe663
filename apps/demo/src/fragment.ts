/**
 * The thread as HTML from the reactions server, for a host to put into its page. Null when the server does not
 * answer well or in time: the page is never later than that for its reactions.
 */
export async function fetchFragment(address: string, timeoutMs: number): Promise<string | null> {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(timeoutMs),
      headers: { Accept: 'text/html', 'Accept-Language': 'nl' },
    });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
