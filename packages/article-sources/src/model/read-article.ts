import { sanitise } from '../sanitiser/sanitise.js';
import { webUrl } from '../web-url.js';
import { createArticle, type ArticleModel } from './article.js';
import { declared, pageFacts } from './page-facts.js';
import { plainText } from './plain-text.js';

/**
 * What lies inside an article's element and is not the article. Each is here for a reason; anything else that a
 * reader of the page sees is kept.
 */
const notTheArticle = [
  // Our own widgets: their served children would stand in the text, and again beside it.
  'mp-related-reads, mp-reactions, mp-reaction-form',
  '[data-mp="related-reads"], [data-mp="reactions"], [data-mp="reaction-form"]',
  // The links that an element put at the headings: for the page, and not the author's.
  '[data-prose="heading-link"]',
].join();

/**
 * The article that `root` holds. The page keeps its nodes: the model gets safe copies. Its title, where it is a
 * heading in `root`, is not repeated in the content. With `baseUrl` the content's URLs are made absolute.
 */
export function readArticle(root: Element, { baseUrl }: { baseUrl?: string } = {}): ArticleModel {
  const page = root.ownerDocument;
  const heading = titleHeading(root);
  const url = addressOf(page);
  const without = new Set<Node>(root.querySelectorAll(notTheArticle));
  if (heading) without.add(heading);
  return createArticle({
    ...pageFacts(root),
    id: url,
    url,
    title: titleOf(root),
    content: sanitise(root, { baseUrl, without }),
  });
}

/** What the page calls the article: its heading, else what the page declares or bears as a name. */
export function titleOf(root: Element): string | null {
  const heading = titleHeading(root);
  return (
    (heading && plainText(heading)) || declared(root, 'og:title') || root.ownerDocument.title.trim() || null
  );
}

function titleHeading(root: Element): Element | null {
  return root.querySelector('h1') ?? soleHeading(root.ownerDocument);
}

/** A heading outside the article is its title only if no other could be. */
function soleHeading(page: Document): Element | null {
  const headings = page.querySelectorAll('h1');
  return headings.length === 1 ? headings[0]! : null;
}

/** The page's own word for where it lives, else where it was found, without the fragment. */
export function addressOf(page: Document): string | null {
  const canonical = webUrl(page.querySelector('link[rel~=canonical]')?.getAttribute('href'), page.baseURI);
  return (canonical ?? page.URL).replace(/#.*$/, '') || null;
}
