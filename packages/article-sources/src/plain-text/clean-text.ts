import { clean, type CleanArticle, type CleanOptions } from '../normaliser/clean.js';
import { normalise } from '../normaliser/normalise.js';
import { nothingFound } from '../normaliser/raw-article.js';
import { sanitiseInSlices } from '../sanitiser/sanitise.js';
import { Slices } from '../slices.js';
import { shapeHeadings, takeTitle } from './headings.js';
import { paragraphsOf } from './paragraphs.js';
import { nodesOf } from './text-nodes.js';

/** Plain text whose title is known from elsewhere: paragraphs and lists, and headings by their shape. */
export async function cleanText(text: string, options: CleanOptions): Promise<CleanArticle> {
  const slices = new Slices(options.signal);
  const root = await nodesOf(paragraphsOf(text), slices);
  await shapeHeadings(root, options.title ?? null, slices);
  return clean(root, options);
}

/**
 * A page that was copied as text. What its buttons, counts and forms say goes first: only then is it known which line
 * is the heading of a text, and which the last one of all.
 */
export async function cleanPage(
  text: string,
  { baseUrl, signal }: CleanOptions,
): Promise<CleanArticle & { title: string | null }> {
  const slices = new Slices(signal);
  const root = await nodesOf(paragraphsOf(text), slices);
  const found = nothingFound();
  await normalise({ root, baseUrl, title: null, found }, slices);
  const title = takeTitle(root);
  await shapeHeadings(root, title, slices);
  return { ...found, title, content: await sanitiseInSlices(root, { baseUrl }, slices) };
}
