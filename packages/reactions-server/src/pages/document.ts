import { createHash } from 'node:crypto';
import { Markup, markup } from '../text/markup.js';
import type { PageLanguage } from './terms.js';

const styles = `
:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 42rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
ol { padding-inline-start: 0; list-style: none; }
ol ol { margin-inline-start: 0.5rem; padding-inline-start: 1rem; border-inline-start: 2px solid; }
[data-body] :is(ol, ul) { margin: 0; padding-inline-start: 1.5rem; border: 0; list-style: revert; }
article { margin-block: 1.5rem; }
article:target, li:target > article { outline: 2px solid; outline-offset: 0.5rem; }
header [data-author] { font-weight: 700; margin-inline-end: 0.5rem; }
pre { overflow-x: auto; white-space: pre-wrap; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 2px solid; }
label { display: block; font-weight: 700; }
p:has(> [type='checkbox']) { display: flex; gap: 0.5rem; align-items: baseline; }
p:has(> [type='checkbox']) label { font-weight: 400; }
input:not([type='checkbox']), textarea { box-sizing: border-box; width: 100%; font: inherit; padding: 0.5rem; border: 1px solid; border-radius: 4px; }
textarea { min-height: 10rem; }
button { font: inherit; font-weight: 700; padding: 0.75rem 1.25rem; min-height: 44px; border: 2px solid; border-radius: 4px; cursor: pointer; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
[data-errors] { padding: 1rem; border: 3px solid; }
[data-error] { display: block; font-weight: 700; }
[aria-invalid='true'] { border-width: 3px !important; }
.mp-trap { display: none; }
`;

const stylesHash = createHash('sha256').update(styles).digest('base64');

/**
 * Headers of a page of this server. `form-action` names the embedding sites too, because browsers apply it to
 * the redirect after a form. The referrer stays on for our own pages: with `no-referrer` a form would be sent
 * with the origin `null`.
 */
export function pageHeaders(origins: readonly string[]): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': [
      "default-src 'none'",
      `style-src 'sha256-${stylesHash}'`,
      `form-action ${["'self'", ...origins].join(' ')}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** A complete page; it holds no script and loads nothing. */
export function pageDocument({
  lang,
  title,
  main,
  feed = null,
}: {
  lang: PageLanguage;
  title: string;
  main: Markup;
  /** The address of a feed of what the page shows. */
  feed?: string | null;
}): string {
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
${feed && markup`<link rel="alternate" type="application/atom+xml" href="${feed}">`}
<style>${new Markup(styles)}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`.text;
}
