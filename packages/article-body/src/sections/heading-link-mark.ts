const mark = 'heading-link';

/** Marks a link of ours, so that nobody takes it for the author's: not the reader of the article, nor we ourselves. */
export function markHeadingLink(link: Element): void {
  link.setAttribute('data-prose', mark);
}

export function isHeadingLink(link: Element): boolean {
  return link.getAttribute('data-prose') === mark;
}
