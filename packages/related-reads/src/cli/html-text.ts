import { Parser } from 'htmlparser2';

/** What HTML says, without what only a browser shows. */
export interface HtmlText {
  title: string | null;
  /** Words of the article where the page marks one, else of all of it. */
  text: string;
  lang: string | null;
  /** Where the page says that it lives. */
  canonical: string | null;
  links: string[];
  /** `<meta>` by name or property, the first of each. */
  meta: Map<string, string>;
  tags: string[];
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'nav', 'form', 'iframe', 'title']);
const inLine = new Set(
  'a abbr b bdi bdo cite code em i ins kbd mark q s small span strong sub sup u wbr'.split(' '),
);

/** Reads HTML as forgivingly as a browser does, and never runs any. */
export function htmlText(html: string): HtmlText {
  const found: HtmlText = {
    title: null,
    text: '',
    lang: null,
    canonical: null,
    links: [],
    meta: new Map(),
    tags: [],
  };
  let [all, article, title] = ['', '', ''];
  let [silence, inArticle, inTitle] = [0, 0, false];
  const say = (words: string) => {
    if (inTitle) title += words;
    if (silence) return;
    all += words;
    if (inArticle) article += words;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!inLine.has(name)) say(' ');
        if (silent.has(name)) silence += 1;
        if (name === 'article' || name === 'main') inArticle += 1;
        if (name === 'title') inTitle = true;
        if (name === 'html') found.lang = attributes['lang'] || null;
        if (name === 'a' && attributes['href'] && !silence) found.links.push(attributes['href']);
        if (name === 'link' && attributes['rel'] === 'canonical')
          found.canonical ??= attributes['href'] ?? null;
        if (name === 'meta') readMeta(found, attributes);
      },
      ontext: say,
      onclosetag(name) {
        if (!inLine.has(name)) say(' ');
        if (silent.has(name)) silence = Math.max(0, silence - 1);
        if (name === 'article' || name === 'main') inArticle = Math.max(0, inArticle - 1);
        if (name === 'title') inTitle = false;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  found.title = onOneLine(title) || null;
  found.text = onOneLine(article) || onOneLine(all);
  return found;
}

/** Words with entities and tags, as they are read. */
export function plainWords(html: string | null | undefined): string | null {
  if (!html) return null;
  return (/[&<]/.test(html) ? htmlText(html).text : onOneLine(html)) || null;
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function readMeta({ meta, tags }: HtmlText, attributes: Record<string, string>): void {
  const name = (attributes['property'] ?? attributes['name'])?.toLowerCase();
  const content = attributes['content']?.trim();
  if (!name || !content) return;
  if (name === 'article:tag') tags.push(content);
  if (name === 'keywords') tags.push(...content.split(',').map((tag) => tag.trim()));
  if (!meta.has(name)) meta.set(name, content);
}
