import { plainText } from '@meepraten/article-sources';
import { isHeadingLink } from './heading-link-mark.js';
import { slugOf } from './slug.js';

/** A part of the article with a heading of its own. */
export interface Section {
  heading: HTMLElement;
  /** The author's own, or one made of the words. */
  id: string;
  /** 1 to 6. */
  level: number;
  title: string;
}

/** Headings that are no parts of the article: in what it quotes, folds away or leaves to others, and other widgets'. */
const notAPart = [
  'blockquote *, details *, table *, [data-prose~="off"], [data-prose~="off"] *',
  '[slot], [slot] *, mp-related-reads *, mp-reactions *, mp-reaction-form *, [data-mp] [data-mp] *',
].join();

/**
 * The sections of an article in their order. A heading without an id gets one that is stable, readable and unique on
 * its page: a link to it is to work tomorrow. An id that the author gave is never touched.
 */
export function sectionsOf(root: Element): Section[] {
  const headings = [...root.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')].filter(
    (heading) => !heading.matches(notAPart),
  );
  const tree = root.getRootNode() as ParentNode & Node;
  return headings.flatMap((heading, index) => {
    const title = titleOf(heading);
    if (!title) return [];
    if (!heading.id) heading.id = freeId(tree, slugOf(title, langOf(heading)) || `${index + 1}`);
    return [{ heading, id: heading.id, level: Number(heading.localName.slice(1)), title }];
  });
}

function titleOf(heading: HTMLElement): string {
  const copy = heading.cloneNode(true) as HTMLElement;
  for (const link of copy.querySelectorAll('a')) if (isHeadingLink(link)) link.remove();
  return plainText(copy);
}

function langOf(heading: HTMLElement): string {
  return heading.closest('[lang]')?.getAttribute('lang') ?? '';
}

function freeId(tree: ParentNode, wanted: string): string {
  let id = wanted;
  for (let number = 2; tree.querySelector(`#${CSS.escape(id)}`); number += 1) id = `${wanted}-${number}`;
  return id;
}
