import { exchange, parseJson } from '../http/exchange.js';
import { ReactionsError } from '../reactions-error.js';
import { restFailure } from './rest-failure.js';

export interface WordPressSiteOptions {
  server: string;
  timeout: number;
  fetch: typeof globalThis.fetch;
}

export interface RestAnswer {
  json: unknown;
  headers: Headers;
}

export interface SiteAnswer {
  status: number;
  /** Where it came from in the end, after redirects. */
  url: string;
  wasRedirected: boolean;
  text: string;
}

// Who manages a site is mailed before the writer gets an answer.
const patienceOfWriters = 3;

/** Asks one WordPress, always as somebody without an account: no cookie goes along. */
export class WordPressSite {
  readonly #root: URL;
  readonly #timeout: number;
  readonly #fetch: typeof globalThis.fetch;

  constructor({ server, timeout, fetch }: WordPressSiteOptions) {
    this.#root = new URL(server, globalThis.document?.baseURI);
    this.#root.pathname = this.#root.pathname.replace(/\/?$/, '/');
    this.#root.search = this.#root.hash = '';
    this.#timeout = timeout;
    this.#fetch = fetch;
  }

  /** Whether a page may read what the form of the site answers: it says so to no other origin. */
  get isOfThisPage(): boolean {
    return this.#root.origin === globalThis.location?.origin;
  }

  /** Address in the REST interface, in the spelling that every setting of permalinks understands. */
  route(path: string, query: Readonly<Record<string, string>> = {}): URL {
    const url = new URL(this.#root);
    url.searchParams.set('rest_route', `/wp/v2/${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  }

  /** Where the form that WordPress draws itself is sent. */
  get formAddress(): URL {
    return new URL('wp-comments-post.php', this.#root);
  }

  /**
   * Reads from the REST interface.
   * @throws {ReactionsError}
   */
  read(url: URL, signal?: AbortSignal): Promise<RestAnswer> {
    const request = { url, signal, timeout: this.#timeout, fetch: this.#fetch };
    return exchange(request, async (response, text) => {
      const json = parseJson(text);
      if (!response.ok) throw await restFailure(response, json);
      if (json === undefined)
        throw new ReactionsError('wrong-type', `${url} is no REST interface of a WordPress.`);
      return { json, headers: response.headers };
    });
  }

  /**
   * Sends fields; whatever is answered is told as it is.
   * @throws {ReactionsError} where no answer comes
   */
  send(url: URL, fields: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<SiteAnswer> {
    const headers = { Accept: 'application/json' };
    const init = { method: 'POST', headers, body: new URLSearchParams(fields) };
    const timeout = this.#timeout * patienceOfWriters;
    return exchange(
      { url, init, signal, timeout, fetch: this.#fetch },
      ({ status, url: address, redirected: wasRedirected }, text) => ({
        status,
        url: address,
        wasRedirected,
        text,
      }),
    );
  }
}
