import { Readability } from '@mozilla/readability';
import { glanceFirst } from './glance-first.js';
import { nextTask } from './next-task.js';

/** Shorter texts are remarks: a notice, a menu, a form. */
const shortestArticle = 100;

/** With less, what looked like an aside may have been the article after all. */
const longEnough = 500;

/**
 * The article that Firefox's reading view finds in a page, which is given as copies to be used up; null if there is
 * none. The library is used in a way that never reaches its two uses of `innerHTML`: the copies hold no `noscript`, and
 * its second attempt, with no regard for the names of classes, is made here with a copy that has none.
 */
export async function readableArticle(copyOfPage: () => Document): Promise<Element | null> {
  const first = await attempt(copyOfPage());
  if (lengthOf(first) >= longEnough) return first;
  const second = await attempt(withoutNames(copyOfPage()));
  const best = lengthOf(second) > lengthOf(first) ? second : first;
  return lengthOf(best) >= shortestArticle ? best : null;
}

async function attempt(page: Document): Promise<Element | null> {
  const reader = new Readability<Node>(page, {
    // 0 would stand for the library's own.
    charThreshold: 1,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  glanceFirst(reader);
  // A library that has these steps no more does all at once: the article is the same, the page waits longer for it.
  return hasSteps(reader)
    ? stepwise(reader, page)
    : ((reader.parse()?.content as Element | null | undefined) ?? null);
}

/** What the library does one after the other, by its own names; each takes long enough for a task. */
interface Steps {
  _unwrapNoscriptImages: (page: Document) => void;
  _removeScripts: (page: Document) => void;
  _prepDocument: () => void;
  _getArticleMetadata: (declared: object) => { title: string };
  _grabArticle: () => Element | null;
  _prepArticle: (article: Element) => void;
  _postProcessContent: (article: Element) => void;
}

const steps: readonly (keyof Steps)[] = [
  '_unwrapNoscriptImages',
  '_removeScripts',
  '_prepDocument',
  '_getArticleMetadata',
  '_grabArticle',
  '_prepArticle',
  '_postProcessContent',
];

function hasSteps(reader: object): reader is Steps {
  return steps.every((step) => step in reader);
}

/** Does what the library's `parse` does, and leaves out what it finds besides the article. */
async function stepwise(reader: Steps, page: Document): Promise<Element | null> {
  await nextTask();
  reader._unwrapNoscriptImages(page);
  reader._removeScripts(page);
  reader._prepDocument();
  const metadata = reader._getArticleMetadata({});
  const prepare = reader._prepArticle;
  Object.assign(reader, { _metadata: metadata, _articleTitle: metadata.title, _prepArticle() {} });
  await nextTask();
  // It would keep the whole page as a string, and parse that again where it found not a word.
  if (page.body) Object.defineProperty(page.body, 'innerHTML', { get: () => '', set() {} });
  const article = reader._grabArticle();
  if (!article) return null;
  await nextTask();
  // By now there is a box around what was to be prepared.
  prepare.call(reader, article.firstElementChild ?? article);
  await nextTask();
  reader._postProcessContent(article);
  return article;
}

function withoutNames(page: Document): Document {
  for (const element of page.querySelectorAll('[class], [id]')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
  return page;
}

function lengthOf(element: Element | null): number {
  return element?.textContent?.trim().length ?? 0;
}
