import { createDemo, type DemoOptions } from '../src/demo-app.ts';

// Nobody listens there: the hosts must do without the reactions server.
export const reactionsServer = new URL('http://127.0.0.1:9');

export const mainSlug = 'wat-is-een-virtueel-assistent-eigenlijk';

/** Asks the demo for a page, as a browser on its address would. */
export async function visit(path: string, options: Partial<DemoOptions> = {}) {
  const demo = createDemo({ reactionsServer, ...options });
  const answer = await demo.request(`http://127.0.0.1:4173${path}`);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** What a reader sees of a piece of HTML with scripts off: no tags, single spaces. */
export function textOf(markup: string): string {
  return markup
    .replace(/<head>[^]*?<\/head>|<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
