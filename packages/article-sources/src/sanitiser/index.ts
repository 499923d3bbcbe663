import { loadParser } from './parse-html.js';
import { sanitise, type SanitiseOptions } from './sanitise.js';

export { sanitise, type SanitiseOptions };

/** As {@link sanitise}, for HTML in a string. Rejects with a SourceError if the stand-in parser cannot be loaded. */
export async function sanitiseHtml(html: string, options?: SanitiseOptions): Promise<DocumentFragment> {
  const parse = await loadParser();
  return sanitise(parse(html), options);
}
