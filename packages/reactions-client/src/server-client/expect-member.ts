import { ReactionsError } from '../reactions-error.js';

/** A network's log-in page and a wrong address answer 200 too, with something else. */
export function expectMember<Answer extends object>(
  json: unknown,
  name: keyof Answer & string,
  url: URL,
): Answer {
  if (typeof json === 'object' && json !== null && name in json) return json as Answer;
  throw new ReactionsError('wrong-type', `${url} sent something else.`, { maybeStored: true });
}
