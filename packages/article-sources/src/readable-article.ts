import { Readability } from '@mozilla/readability';
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

/** What the library does with an article that it has found, by its own names; each takes long enough for a task. */
interface LaterSteps {
  _prepArticle?: (article: Element) => void;
  _postProcessContent?: (article: Element) => void;
}

async function attempt(page: Document): Promise<Element | null> {
  const reader = new Readability<Node>(page, {
    charThreshold: 0,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const { _prepArticle: prepare, _postProcessContent: finish } = reader as LaterSteps;
  // A library that has these steps no more does all at once: the article is the same, the page waits longer for it.
  if (prepare && finish) Object.assign(reader, { _prepArticle() {}, _postProcessContent() {} });
  await nextTask();
  const article = reader.parse()?.content as Element | null | undefined;
  if (!article) return null;
  if (prepare && finish) {
    await nextTask();
    // By now there is a box around what was to be prepared.
    prepare.call(reader, article.firstElementChild ?? article);
    await nextTask();
    finish.call(reader, article);
  }
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
