import { foundIn, type Entry, type Found } from './found.js';
import { htmlText, plainWords } from './html-text.js';
import { say, type Node, type XmlList } from './xml-entries.js';

/** The article of an entry of RSS, Atom or WXR; null for what is none by its own word, such as a draft or a picture. */
export function articleIn(node: Node, { base, lang }: XmlList, place: string): Found | null {
  const type = say(node, 'wp:post_type');
  if (type && (type !== 'post' || say(node, 'wp:status') !== 'publish' || say(node, 'wp:post_password')))
    return null;
  const entry = node.name === 'entry' ? atomEntry(node, lang) : rssItem(node, lang);
  return foundIn({ ...entry, name: entry.title ? `${place} “${entry.title}”` : place }, base ?? undefined);
}

function rssItem(node: Node, lang: string | null): Omit<Entry, 'name'> {
  const body = say(node, 'content:encoded');
  const summary = plainWords(say(node, 'excerpt:encoded', 'description'));
  const { text, links } = htmlText(body ?? say(node, 'description') ?? '');
  const guid = say(node, 'guid');
  return {
    ...{
      id: guid,
      url: say(node, 'link') ?? guid,
      title: plainWords(say(node, 'title')),
      summary,
      text,
      links,
    },
    tags: [
      ...new Set(
        node.children.filter(({ name }) => name === 'category').flatMap(({ text }) => plainWords(text) ?? []),
      ),
    ],
    lang: say(node, 'dc:language') ?? node.attributes['xml:lang'] ?? lang,
    published: utc(say(node, 'wp:post_date_gmt')) ?? say(node, 'pubDate', 'dc:date'),
    image: pictureOf(node),
  };
}

function atomEntry(node: Node, lang: string | null): Omit<Entry, 'name'> {
  const link = node.children.find(
    ({ name, attributes }) => name === 'link' && (attributes['rel'] ?? 'alternate') === 'alternate',
  );
  const [content, summary, title] = ['content', 'summary', 'title'].map((name) =>
    node.children.find((child) => child.name === name),
  );
  const body = content ?? summary;
  const isHtml = body?.attributes['type'] === 'html';
  const { text, links } = isHtml
    ? htmlText(body.text)
    : { text: body?.text.replace(/\s+/g, ' ').trim() ?? '', links: [] };
  const id = say(node, 'id');
  return {
    ...{ id, url: link?.attributes['href'] ?? id, text, links },
    title: wordsOf(title),
    summary: wordsOf(summary),
    tags: node.children
      .filter(({ name }) => name === 'category')
      .flatMap(({ attributes }) => attributes['label'] ?? attributes['term'] ?? []),
    lang: node.attributes['xml:lang'] ?? lang,
    published: say(node, 'published', 'issued', 'updated'),
    image: pictureOf(node),
  };
}

function wordsOf(node: Node | undefined): string | null {
  if (!node) return null;
  return node.attributes['type'] === 'html'
    ? plainWords(node.text)
    : node.text.replace(/\s+/g, ' ').trim() || null;
}

function pictureOf({ children }: Node): string | null {
  for (const { name, attributes } of children) {
    const isPicture = /^image\//.test(attributes['type'] ?? '') || attributes['medium'] === 'image';
    if (name === 'media:thumbnail' || ((name === 'enclosure' || name === 'media:content') && isPicture))
      return attributes['url'] ?? null;
  }
  return null;
}

/** WordPress leaves the zone out, and writes zeros for a draft that has no date. */
function utc(date: string | null): string | null {
  return date && !date.startsWith('0000') ? `${date.replace(' ', 'T')}Z` : null;
}
