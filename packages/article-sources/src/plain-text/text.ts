import type { Answer } from '../answer.js';
import { SourceError } from '../problems.js';
import { isProse } from '../sources/shapes.js';
import type { SafeInit } from '../sources/complete.js';
import type { ReadOptions } from '../sources/source.js';
import { cleanPage } from './clean-text.js';

/** A file of plain text, such as a page that was copied as text. */
export async function readText(answer: Answer, { url, signal }: ReadOptions): Promise<SafeInit> {
  if (!isProse(answer)) throw new SourceError('wrong-type', `${url} is not plain text.`);
  const article = await cleanPage(answer.text!, { baseUrl: answer.url, signal });
  return { ...article, id: answer.url, url: answer.url };
}
