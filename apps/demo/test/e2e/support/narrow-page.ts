import type { Hono } from 'hono';

/** As wide as a page of 1280 pixels is when it is drawn at four times its size. */
const width = 320;

/** Adds to a demo, at `/narrow/` before an address, a frame of 320 pixels with that page in it. */
export function addNarrowPages(demo: Hono): void {
  demo.get('/narrow/*', ({ req, html }) =>
    html(`<!doctype html><html lang="nl"><head><title>Smal</title></head>
<body><iframe title="Smal" src="${req.path.replace('/narrow', '/framed')}" width="${width}" height="600"></iframe></body></html>`),
  );
  // Without what the page says to browsers: one of them does not let itself be framed.
  demo.get('/framed/*', async ({ req, html }) => {
    const page = await demo.request(new URL(req.path.replace('/framed', ''), req.url));
    return html(await page.text());
  });
}
