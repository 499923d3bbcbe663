import { requestAnswer, type Answer } from '../answer.js';
import { isJson } from '../media-type.js';
import { SourceError } from '../problems.js';
import type { RequestOptions } from '../request.js';

/** A kind of address that something is read from: an article, or a list of them. */
interface Source<Options, Value> {
  readonly type: string;
  accepts(answer: Answer): boolean;
  read(answer: Answer, options: Options): Value | Promise<Value>;
}

/** What is looked for, for who reads why it was not found. */
export type Sought = 'article' | 'list of articles';

/**
 * The source of that name; undefined where the answer is to tell.
 *
 * @throws {SourceError} `invalid` for a name that is none.
 */
export function sourceNamed<S extends Source<never, unknown>>(
  type: string,
  known: readonly S[],
): S | undefined {
  const named = known.find((source) => source.type === type);
  if (named || type === 'auto') return named;
  const names = known.map((source) => source.type).join(', ');
  throw new SourceError('invalid', `"${type}" is no type of source: ${names}.`);
}

/** @throws {SourceError} Where nothing came, or something that is not what it says it is. */
export async function requestSource(url: string, request: RequestOptions): Promise<Answer> {
  const answer = await requestAnswer(url, request);
  if (isJson(answer.type) && answer.json === undefined)
    throw new SourceError('invalid', `${url} does not hold JSON, though it says so.`);
  return answer;
}

/**
 * The first source that takes an answer for its own.
 *
 * @throws {SourceError} `empty` or `wrong-type` where none does.
 */
export function sourceOf<S extends Source<never, unknown>>(
  answer: Answer,
  known: readonly S[],
  url: string,
  sought: Sought,
): S {
  const source = known.find((one) => one.accepts(answer));
  if (source) return source;
  if (answer.text?.trim() === '' || isEmptyList(answer))
    throw new SourceError('empty', `There is nothing in ${url}.`);
  const type = answer.type || 'of no type';
  throw new SourceError('wrong-type', `${url} is ${type} and has the shape of no ${sought} that is known.`);
}

/** A source of a host may fail in ways of its own; who loads something hears of each as a SourceError. */
export async function readBy<Options extends RequestOptions, Value>(
  source: Source<Options, Value>,
  answer: Answer,
  options: Options,
  url: string,
): Promise<Value> {
  try {
    return await source.read(answer, options);
  } catch (cause) {
    options.signal?.throwIfAborted();
    if (cause instanceof SourceError) throw cause;
    throw new SourceError('invalid', `${url} could not be read as ${source.type}.`, { cause });
  }
}

/** A route without posts. */
export function isEmptyList({ json }: Answer): boolean {
  return Array.isArray(json) && json.length === 0;
}
