import { defuse } from '../sanitiser/defuse.js';
import { inertDocument } from '../sanitiser/inert-document.js';
import { loadParser } from '../sanitiser/parse-html.js';
import { rawAttributes, withRawNames } from '../sanitiser/raw-markup.js';
import { sanitiseInSlices } from '../sanitiser/sanitise.js';
import { Slices } from '../slices.js';
import { normalise } from './normalise.js';
import { nothingFound, type Findings } from './raw-article.js';

export interface CleanOptions {
  baseUrl: string;
  title?: string | null;
  signal?: AbortSignal | undefined;
}

export interface CleanArticle extends Findings {
  content: DocumentFragment;
}

/** The article that `root` holds, normalised and sanitised. `root` must be ours: it is changed on the way. */
export async function clean(root: Element, { signal, ...options }: CleanOptions): Promise<CleanArticle> {
  return cleanInSlices(root, options, new Slices(signal));
}

/** As {@link clean}, for HTML in a string. */
export async function cleanHtml(html: string, options: CleanOptions): Promise<CleanArticle> {
  const slices = new Slices(options.signal);
  const root = await rawNodes(html);
  await slices.turn();
  return cleanInSlices(root, options, slices);
}

async function cleanInSlices(
  root: Element,
  { baseUrl, title = null }: CleanOptions,
  slices: Slices,
): Promise<CleanArticle> {
  const found = nothingFound();
  await normalise({ root, baseUrl, title, found }, slices);
  return { ...found, content: await sanitiseInSlices(root, { baseUrl }, slices) };
}

/** HTML as inert nodes, before anything was taken out of it but what could run. */
export async function rawNodes(html: string): Promise<Element> {
  const parse = await loadParser();
  return ownRoot(parse(withRawNames(html), rawAttributes));
}

/** A box of our own, outside any page, with all that `source` holds. */
export function ownRoot(source: Node): Element {
  const root = inertDocument().createElement('div');
  while (source.firstChild) root.append(source.firstChild);
  defuse(root);
  return root;
}
