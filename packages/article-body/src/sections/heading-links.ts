import { isHeadingLink, markHeadingLink } from './heading-link-mark.js';
import { sectionsOf } from './sections.js';

export interface HeadingLinksOptions {
  /** What a link to an id is. */
  addressOf: (id: string) => string;
  /** Says what the link is for; the heading around it says to what. */
  label: string;
}

/**
 * Puts a link to itself at the end of each heading, for whoever wants to point at it. It stands in the heading, so that
 * it is where the heading is in every way of reading; `prose.css`, or `ShyLinks`, shows it to who points, tabs or touches there.
 */
export function addHeadingLinks(root: Element, { addressOf, label }: HeadingLinksOptions): void {
  for (const { heading, id } of sectionsOf(root)) {
    const link = linkIn(heading) ?? newLink(heading);
    if (link.getAttribute('href') !== addressOf(id)) link.setAttribute('href', addressOf(id));
    if (link.getAttribute('aria-label') !== label) link.setAttribute('aria-label', label);
  }
}

/** Leaves the headings as they were; ids stay, for somebody may have linked to them by now. */
export function removeHeadingLinks(root: Element): void {
  for (const link of root.querySelectorAll('a')) if (isHeadingLink(link)) link.remove();
}

function linkIn(heading: Element): Element | undefined {
  return [...heading.children].find(isHeadingLink);
}

function newLink(heading: Element): Element {
  const link = document.createElement('a');
  markHeadingLink(link);
  link.textContent = '#';
  heading.append(link);
  return link;
}
