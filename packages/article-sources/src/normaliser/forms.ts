import type { RawArticle } from './raw-article.js';
import { wordsOf } from './nodes.js';

/** Some systems wrap the whole page in a form; that one holds the article. */
const longestForm = 600;

/** Forms to subscribe, search or order: they cannot be sent from a copy, and labels without fields say nothing. */
export function forms({ root }: RawArticle): void {
  for (const form of root.querySelectorAll('form')) if (wordsOf(form).length <= longestForm) form.remove();
}
