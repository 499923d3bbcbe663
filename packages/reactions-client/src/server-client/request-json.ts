import { exchange, parseJson, type HttpRequest } from '../http/exchange.js';
import { ReactionsError } from '../reactions-error.js';

export interface JsonAnswer {
  status: number;
  /** Undefined where there is nothing to say: 204. */
  json: unknown;
}

/**
 * One request to Meepraten's own server, and its answer.
 * @throws {ReactionsError} for every failure but an abort by the caller, whose reason is thrown as it is
 */
export function requestJson(request: HttpRequest): Promise<JsonAnswer> {
  return exchange(request, async (response, text) => {
    const json = parseJson(text);
    if (!response.ok) {
      // Fetched when needed: most answers are the ones hoped for.
      const { retried } = await import('./problem-failure.js');
      return await retried(request, response, json, requestJson);
    }
    if (json === undefined && response.status !== 204)
      throw new ReactionsError('wrong-type', `${request.url} sent no JSON.`, { maybeStored: true });
    return { status: response.status, json };
  });
}
