import type { Browser, BrowserContext } from 'playwright';

/** Nothing listens there: what is not asked of this machine is asked of it, and fails. */
const nowhere = 'http://127.0.0.1:9';

/** Whether an address leads out of this machine. */
export function leadsOutside(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^(?:https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1';
}

/** A context that reaches this machine alone. No request waits for anybody to look at it, as it would with a route. */
export async function loopbackContext(browser: Browser): Promise<{
  context: BrowserContext;
  /** Where its pages wanted to go. */
  outside: string[];
}> {
  const context = await browser.newContext({ proxy: { server: nowhere, bypass: '127.0.0.1' } });
  const outside: string[] = [];
  context.on('request', (request) => {
    if (leadsOutside(request.url())) outside.push(request.url());
  });
  return { context, outside };
}
