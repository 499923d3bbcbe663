import type { RawArticle } from './raw-article.js';
import { isBlank, lines, wordsOf } from './nodes.js';
import { addRelated, linksIn } from './related-links.js';

const lead =
  /^(?:lees (?:ook|verder|meer)|(?:verder|meer|ook) lezen|ook interessant|gerelateerde? (?:artikelen|berichten)|read (?:also|next|more)|also read|related (?:posts|articles|reading)|you (?:may|might) also (?:like|enjoy))\b/i;

/** A longer line, or one that ends as a sentence does, is the author speaking to the reader. */
const longestLead = 120;
const sentence = /[.!?…]$/;

/**
 * A line such as 'Lees ook mijn andere artikelen:' with its links, in the line or in the list below it. The links are
 * related reads and the line is their heading. Without any link it is that only at the end, where its list is lost.
 */
export function relatedLines(article: RawArticle): void {
  for (const line of lines(article.root)) {
    if (!line.matches('p, div, h1, h2, h3, h4, h5, h6') || !lead.test(wordsOf(line))) continue;
    const words = leadOf(line);
    if (!lead.test(words) || words.length > longestLead || sentence.test(words)) continue;
    const own = linksIn(line).length > 0;
    const list = own ? [] : listBelow(line);
    if (!own && !list.length && !isLast(article.root, line)) continue;
    article.found.relatedHeading ??= words;
    addRelated(article, own ? [line] : list);
    for (const element of [line, ...list]) element.remove();
  }
}

/** The words of a line without those of its links. */
function leadOf(line: Element): string {
  const copy = line.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a[href]')) link.remove();
  return wordsOf(copy);
}

/** The elements right below that hold links and hardly a word else. */
function listBelow(line: Element): Element[] {
  const list: Element[] = [];
  for (let next = line.nextElementSibling; next; next = next.nextElementSibling) {
    if (isBlank(next) && !list.length) continue;
    const links = [...(next.matches('a[href]') ? [next] : []), ...next.querySelectorAll('a[href]')];
    const linked = links.reduce((length, link) => length + wordsOf(link).length, 0);
    if (!links.length || linked < wordsOf(next).length * 0.8) break;
    list.push(next);
  }
  return list;
}

/** Whether nothing follows that is read or seen. */
function isLast(root: Element, line: Element): boolean {
  const range = root.ownerDocument.createRange();
  range.setStartAfter(line);
  range.setEnd(root, root.childNodes.length);
  const rest = root.ownerDocument.createElement('div');
  rest.append(range.cloneContents());
  return isBlank(rest);
}
