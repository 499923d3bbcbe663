import type { Answer } from '../answer.js';
import { isoDate } from '../model/iso-date.js';
import { plainText } from '../model/plain-text.js';
import { clean } from '../normaliser/clean.js';
import { SourceError } from '../problems.js';
import { defuse } from '../sanitiser/defuse.js';
import { isProse } from '../sources/shapes.js';
import type { SafeInit } from '../sources/complete.js';
import type { ReadOptions } from '../sources/source.js';
import { webUrl } from '../web-url.js';
import { takeFrontMatter } from './front-matter.js';
import { markdownNodes } from './nodes.js';

/** A Markdown file: CommonMark with tables, strikethrough and footnotes, and the usual fields before it. */
export async function readMarkdown(answer: Answer, { url, signal }: ReadOptions): Promise<SafeInit> {
  if (!isProse(answer)) throw new SourceError('wrong-type', `${url} is not Markdown.`);
  const { fields, body } = takeFrontMatter(answer.text!);
  const all = (name: string) => [fields.get(name) ?? []].flat();
  const one = (name: string) => all(name)[0] ?? null;
  const root = await markdownNodes(body, signal);
  defuse(root);
  const heading = root.querySelector('h1');
  const title = one('title') ?? ((heading && plainText(heading)) || null);
  return {
    ...(await clean(root, { baseUrl: answer.url, title, signal })),
    id: answer.url,
    url: answer.url,
    title,
    lang: one('lang') ?? one('language'),
    authors: [...all('author'), ...all('authors')].map((name) => ({ name, url: null })),
    published: isoDate(one('date')),
    modified: isoDate(one('updated') ?? one('lastmod')),
    image: webUrl(one('image'), answer.url),
    tags: all('tags'),
  };
}
