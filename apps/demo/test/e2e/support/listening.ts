import type { Page } from '@meepraten/build-config/driver';

/** Runs in the page before all else, and writes down what is said there. */
function listen(): void {
  const said: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const original = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      said.push(`console ${level}: ${words.map(String).join(' ')}`);
      original(...words);
    };
  }
  const noteError = (event: Event) => {
    const { target } = event;
    said.push(`error: ${event instanceof ErrorEvent ? event.message : (target as Element).outerHTML}`);
  };
  addEventListener('error', noteError, true);
  addEventListener('unhandledrejection', ({ reason }) => said.push(`error: ${String(reason)}`));
  addEventListener('securitypolicyviolation', (event) =>
    said.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
  // Not on the window, whose names are compared.
  Object.defineProperty(document, Symbol.for('meepraten.said'), { value: said });
}

export const listener = { path: '/listener.js', script: `(${String(listen)})();` };

/**
 * All that a page said and that the browser says of it, without the requests to these origins. WebKit's driver tells
 * nothing by itself; there it is the page that listens, from the first script on, and counts its requests.
 */
export async function heard(page: Page, origins: readonly string[]): Promise<string[]> {
  const inPage = await page.evaluate(() => [
    ...((document as unknown as Record<symbol, string[]>)[Symbol.for('meepraten.said')] ?? [
      'The page was not listened to.',
    ]),
    ...performance.getEntriesByType('resource').map(({ name }) => `request: ${name}`),
  ]);
  // Firefox counts what the page itself holds, a font in a style sheet, among the requests.
  const own = ['data:', 'blob:', ...origins.map((origin) => `${origin}/`)];
  const isAtHome = (line: string) => own.some((start) => line.startsWith(`request: ${start}`));
  return [...new Set([...page.said, ...inPage])].filter((line) => !isAtHome(line));
}
