import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { sendFile } from '../served-file.ts';
import { benchThread } from '../thread.ts';
import { artalk } from './artalk.ts';
import { ours } from './ours.ts';
import type { Widget } from './rival.ts';
import { twikoo } from './twikoo.ts';
import { waline } from './waline.ts';

/**
 * Those that npm carries and that show a thousand reactions from a server of one's own. Not here: Isso, Cusdis and Remark42,
 * which npm does not carry; Valine, whose licence is the GPL and which brings 150 packages, many of them long out of care;
 * giscus and utterances, which show a frame of another site.
 */
export const rivals = [artalk, waline, twikoo] as const;

/** What is above and below the widget on every page. */
const [above, below] = [
  '<h1>Werk uit handen geven</h1><p>Wie werk van een ander overneemt, spreekt eerst af wat er niet bij hoort.</p>',
  '<footer><p>Wat er na de reacties nog op de pagina staat.</p></footer>',
];

export function pageOf(widget: Widget, count: number): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bench</title>${widget.head}</head>
<body>${above}${widget.body({ server: `/rivals/${widget.id}/server/${count}`, count })}${below}</body></html>`;
}

/** Made once: no rival waits for us to put its answer together. */
const answers = new Map<string, string>();
const asJson = JSON.stringify as (value: unknown) => string | undefined;

/** Answers what lies below /rivals: the pages, the files of the rivals, and each one's server. */
export async function serveRivals(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '' } = request;
  const [, id, kind, name = '', rest = ''] = /^\/rivals\/(\w+)\/(\w+)\/?([\w.]*)(.*)$/.exec(url) ?? [];
  const rival = rivals.find((known) => known.id === id);
  if (kind === 'page') {
    const html = pageOf(rival ?? ours, Number(name));
    return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
  }
  const file = kind === 'files' ? rival?.files[name] : undefined;
  if (file) return sendFile(request, response, fileURLToPath(import.meta.resolve(file)));
  const body = await text(request);
  const answer =
    answers.get(url + body) ?? asJson(rival?.answer({ path: rest, body }, benchThread(Number(name)).items));
  if (answer === undefined) return void response.writeHead(404).end();
  answers.set(url + body, answer);
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(answer);
}
