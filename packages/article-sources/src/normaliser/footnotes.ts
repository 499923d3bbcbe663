import type { RawArticle } from './raw-article.js';

const notes = '.wp-block-footnotes, .footnotes, [data-footnotes]';

/**
 * Footnotes, which WordPress, Markdown and their plugins each print in another way. All become a section of notes,
 * with links that assistive technology knows for what they are, there and back.
 */
export function footnotes({ root }: RawArticle): void {
  for (const list of root.querySelectorAll(notes)) {
    const section = list.matches('ol, ul') ? around(list) : list;
    section.setAttribute('role', 'doc-endnotes');
    const ids = new Set([...list.querySelectorAll('li[id], [id]')].map(({ id }) => `#${id}`));
    for (const link of root.querySelectorAll('a[href^="#"]')) {
      if (section.contains(link)) link.setAttribute('role', 'doc-backlink');
      else if (ids.has(link.getAttribute('href')!)) link.setAttribute('role', 'doc-noteref');
    }
  }
}

function around(list: Element): Element {
  const section = list.ownerDocument.createElement('section');
  list.replaceWith(section);
  section.append(list);
  return section;
}
