import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

/** Emits `change` when a file has changed that a page shows or loads. */
export type Changes = EventTarget;

// After a restart of the demo the connection comes back by itself, to a start with another name.
const script = `let start;
const events = new EventSource('/dev/changes');
events.addEventListener('start', ({ data }) => {
  if (start && start !== data) location.reload();
  start = data;
});
events.addEventListener('change', () => location.reload());
`;

/** Routes for pages that reload at a change. The script is a file, as any policy allows that allows the page's own. */
export function reloadRoutes(changes: Changes): Hono {
  const start = crypto.randomUUID();
  return new Hono()
    .get('/reload.js', (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }))
    .get('/changes', (context) =>
      streamSSE(context, async (stream) => {
        const gone = new AbortController();
        const tell = () => void stream.writeSSE({ event: 'change', data: '' });
        stream.onAbort(() => gone.abort());
        changes.addEventListener('change', tell, { signal: gone.signal });
        await stream.writeSSE({ event: 'start', data: start });
        await new Promise((resolve) => gone.signal.addEventListener('abort', resolve));
      }),
    );
}
