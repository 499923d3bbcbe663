import { html } from 'hono/html';
import type { Html } from '../page.ts';

export function notFoundPage(): Html {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Niet gevonden</title>
      </head>
      <body>
        <h1>Hier staat niets</h1>
        <p>Op dit adres is geen pagina. <a href="/">Terug naar het begin</a></p>
      </body>
    </html>`;
}
