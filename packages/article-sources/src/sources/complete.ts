import { articleWith, createArticle, type ArticleInit, type ArticleModel } from '../model/article.js';
import { SafeContent } from '../model/safe-content.js';
import { isBlank } from '../normaliser/nodes.js';
import { SourceError } from '../problems.js';

/** What our own sources give: they have sanitised it, in slices, and have let go of it. */
export type SafeInit = ArticleInit & { content: DocumentFragment };

/** The article of one of our own sources. */
export function completeOwn({ content, ...fields }: SafeInit, url: string): ArticleModel {
  assertSomething(content, url);
  return articleWith(SafeContent.of(content), fields);
}

/** The article of a host's source, of which nothing is known. */
export async function completeForeign(init: ArticleInit, url: string): Promise<ArticleModel> {
  const article = createArticle(init);
  await article.contentReady;
  assertSomething(article.content, url);
  return article;
}

/** A source that found nothing to read has not found an article. */
function assertSomething(content: DocumentFragment, url: string): void {
  if (isBlank(content) && !content.querySelector('img, video, audio'))
    throw new SourceError('empty', `No article was found in ${url}.`);
}
