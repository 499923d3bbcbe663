import type { RawArticle } from './raw-article.js';
import { wordsOf } from './nodes.js';

// Where plugins put the address until their script finds the picture near the view.
const sources = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-src', 'data-ezsrc', 'data-cfsrc'];
const sourceSets = ['data-srcset', 'data-lazy-srcset', 'data-ezsrcset'];
const widths = ['data-sizes', 'data-lazy-sizes'];

const pictures = 'img, picture source';

/**
 * Pictures that wait for a plugin's script, with a blank in their place and a second picture in a `noscript` beside
 * them: the browser's own lazy loading does it without a script, and one picture is enough.
 */
export function lazyPictures({ root }: RawArticle): void {
  for (const picture of root.querySelectorAll(pictures)) restore(picture);
  for (const fallback of root.querySelectorAll('noscript, mp-noscript')) takeTwin(fallback);
  for (const picture of root.querySelectorAll('img')) if (!hasSource(picture)) picture.remove();
}

function restore(picture: Element): void {
  const source = first(picture, sources);
  const set = first(picture, sourceSets);
  const size = first(picture, widths);
  if (set) picture.setAttribute('srcset', set);
  else if (picture.getAttribute('srcset')?.startsWith('data:')) picture.removeAttribute('srcset');
  if (size && size !== 'auto') picture.setAttribute('sizes', size);
  if (picture.localName !== 'img' || !(source ?? set)) return;
  picture.setAttribute(
    'src',
    source ?? (isBlankPicture(picture) ? largest(set!) : picture.getAttribute('src')!),
  );
  picture.setAttribute('loading', 'lazy');
}

/** The picture for visitors without scripts is the real one: it stays where the other has no address of its own. */
function takeTwin(fallback: Element): void {
  const twin = fallback.querySelector('img');
  if (!twin || wordsOf(fallback)) return fallback.remove();
  const neighbour = pictureIn(fallback.previousElementSibling) ?? pictureIn(fallback.nextElementSibling);
  if (neighbour && !isBlankPicture(neighbour) && isSame(neighbour, twin)) return fallback.remove();
  if (neighbour && isBlankPicture(neighbour)) neighbour.remove();
  fallback.replaceWith(twin);
}

function pictureIn(element: Element | null): Element | null {
  if (element?.localName === 'img') return element;
  return wordsOf(element) ? null : (element?.querySelector('img') ?? null);
}

function isSame(picture: Element, twin: Element): boolean {
  return addressOf(picture) === addressOf(twin) || hasCandidate(picture, addressOf(twin));
}

function hasCandidate(picture: Element, address: string | null): boolean {
  return address !== null && (picture.getAttribute('srcset') ?? '').includes(address);
}

function addressOf(picture: Element): string | null {
  return picture.getAttribute('src');
}

/** Nothing at all, or a drawing made of a few bytes. */
function isBlankPicture(picture: Element): boolean {
  const source = addressOf(picture) ?? '';
  return (
    !source ||
    (/^data:image\/(?:gif|svg|png)/i.test(source) && source.length < 500) ||
    /\/(?:blank|placeholder|lazy_placeholder|1x1|pixel)\.(?:gif|png|svg)(?:$|\?)/i.test(source)
  );
}

function hasSource(picture: Element): boolean {
  return Boolean(addressOf(picture) || picture.getAttribute('srcset') || picture.closest('picture'));
}

/** The address of the widest or densest candidate, which comes last by custom. */
function largest(set: string): string {
  return set.split(/,\s+/).at(-1)!.trim().split(/\s+/)[0]!;
}

function first(element: Element, names: readonly string[]): string | null {
  return names.map((name) => element.getAttribute(name)?.trim()).find(Boolean) ?? null;
}
