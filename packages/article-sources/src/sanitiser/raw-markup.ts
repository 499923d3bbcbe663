import { readAttributes } from './allow-list.js';

// What tells publishing software's additions from the text. It is read before `sanitise`, which lets none of it pass.

/** Beside what is read in the end; the rules in `normaliser` read these. */
export const rawAttributes: ReadonlySet<string> = new Set([
  ...readAttributes,
  'data-mp',
  'data-mp-style',
  'data-pin-do',
  'data-pin-log',
  'data-footnotes',
  ...['src', 'lazy-src', 'original', 'orig-src', 'ezsrc', 'cfsrc', 'src-cmplz', 'litespeed-src'].map(
    (name) => `data-${name}`,
  ),
  ...['srcset', 'lazy-srcset', 'ezsrcset', 'sizes', 'lazy-sizes'].map((name) => `data-${name}`),
]);

/** Under names of our own, because parsers drop the real ones or each read them in another way. */
export const rawElements: readonly string[] = [
  'mp-iframe',
  'mp-noscript',
  'mp-article-body',
  'mp-related-reads',
  'mp-reactions',
  'mp-reaction-form',
];

const tag = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi;

/**
 * HTML whose frames, fallbacks and styles will be there as nodes, and dead: a frame that is none, a fallback whatever
 * the browser thinks of scripts, a style that no policy of the page complains of.
 */
export function withRawNames(html: string): string {
  return html.replace(tag, (markup) =>
    markup
      .replace(/^(<\/?)(iframe|noscript)(?=[\s/>])/i, '$1mp-$2')
      .replace(/"[^"]*"|'[^']*'|\sstyle(?=\s*=)/gi, (found) =>
        /^\s/.test(found) ? ' data-mp-style' : found,
      ),
  );
}
