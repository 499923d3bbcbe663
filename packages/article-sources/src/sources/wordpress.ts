import type { Answer } from '../answer.js';
import type { ArticleAuthor } from '../model/article.js';
import { isoDate } from '../model/iso-date.js';
import { cleanHtml } from '../normaliser/clean.js';
import { SourceError } from '../problems.js';
import { webUrl } from '../web-url.js';
import { author, list, namedEntry, text, textOfHtml } from './fields.js';
import { isObject, isWordPress, type Json } from './shapes.js';
import type { SafeInit } from './complete.js';
import type { ReadOptions } from './source.js';

/** A post or page of the WordPress REST interface; with `_embed` in its address, author, picture and tags too. */
export async function readPost(answer: Answer, { url, signal }: ReadOptions): Promise<SafeInit> {
  const post = postOf(answer, url);
  const content = rendered(post['content']);
  if (isProtected(post) && !content.trim())
    throw new SourceError('denied', `${url} is a post behind a password; its text is not given out.`);
  return articleOfPost(post, { base: answer.url, signal });
}

export interface PostContext {
  /** Where the post came from. */
  base: string;
  signal: AbortSignal | undefined;
}

/** What a post tells of its article. */
export async function articleOfPost(post: Json, { base: from, signal }: PostContext): Promise<SafeInit> {
  const content = rendered(post['content']);
  const base = webUrl(post['link'], from) ?? from;
  const title = await textOfHtml(rendered(post['title']));
  const article = await cleanHtml(content, { baseUrl: base, title, signal });
  const embedded = isObject(post['_embedded']) ? post['_embedded'] : {};
  return {
    ...article,
    id: base,
    url: base,
    title,
    lang: text(post['lang']),
    authors: await authorsOf(embedded, base),
    published: dateOf(post, 'date'),
    modified: dateOf(post, 'modified'),
    image: pictureOf(embedded, base),
    tags: await tagsOf(embedded),
  };
}

function postOf(answer: Answer, url: string): Json {
  if (Array.isArray(answer.json) && answer.json.length === 0)
    throw new SourceError('empty', `${url} lists no post.`);
  if (!isWordPress(answer))
    throw new SourceError('wrong-type', `${url} is no post of a WordPress REST interface.`);
  const posts = (Array.isArray(answer.json) ? answer.json : [answer.json]) as Json[];
  const post = namedEntry(posts, url, (entry) => [
    text(entry['id']),
    text(entry['slug']),
    text(entry['link']),
  ]);
  if (!post) throw new SourceError('empty', `${url} names a post that is not in the list.`);
  return post;
}

/** The HTML of a field. */
export function rendered(field: unknown): string {
  return isObject(field) && typeof field['rendered'] === 'string' ? field['rendered'] : '';
}

function isProtected({ content }: Json): boolean {
  return isObject(content) && content['protected'] === true;
}

/** The `…_gmt` fields are in UTC and do not say so; the others are local to a zone that nobody names. */
function dateOf(post: Json, name: string): string | null {
  const utc = text(post[`${name}_gmt`]);
  return isoDate(utc && !/z$/i.test(utc) ? `${utc}Z` : utc) ?? isoDate(text(post[name]));
}

/** Some sites hide their authors, and an error stands in their place. */
async function authorsOf(embedded: Json, base: string): Promise<ArticleAuthor[]> {
  const authors = list(embedded['author']).filter(isObject);
  const named = await Promise.all(
    authors.map(async ({ name, link }) => author(await textOfHtml(name), link, base)),
  );
  return named.flat();
}

function pictureOf(embedded: Json, base: string): string | null {
  const [picture] = list(embedded['wp:featuredmedia']).filter(isObject);
  const details = isObject(picture?.['media_details']) ? picture['media_details'] : {};
  const sizes = isObject(details['sizes']) ? Object.values(details['sizes']).filter(isObject) : [];
  const largest = sizes.toSorted((one, other) => Number(other['width']) - Number(one['width']))[0];
  return webUrl(picture?.['source_url'], base) ?? webUrl(largest?.['source_url'], base);
}

async function tagsOf(embedded: Json): Promise<string[]> {
  const terms = list(embedded['wp:term']).flatMap(list).filter(isObject);
  const names = await Promise.all(terms.map(({ name }) => textOfHtml(name)));
  return [...new Set(names.filter((name) => name !== null))];
}
