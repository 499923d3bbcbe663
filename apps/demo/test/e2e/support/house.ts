import { listener } from './listening.ts';

export interface HouseRules {
  /** Every page is served so that no script of it runs, and what is for readers without scripts shows. */
  scriptsOff: boolean;
  /** Every page begins with a script that writes down what is said there. */
  listening: boolean;
}

type Serve = (request: Request) => Response | Promise<Response>;

// What a browser does with its scripts switched off, by the one means that is alike in every engine.
const withoutScripts = 'sandbox allow-forms allow-same-origin allow-top-navigation';

/** What a test wants otherwise than the demo does it, done where it is served, so that every engine meets it alike. */
export class House {
  readonly #serve: Serve;
  readonly #rules: HouseRules;
  #closed: RegExp | null = null;

  constructor(serve: Serve, rules: HouseRules) {
    this.#serve = serve;
    this.#rules = rules;
  }

  /** From now on nobody gets the files whose path matches; null gives them all again. */
  close(paths: RegExp | null): void {
    this.#closed = paths;
  }

  async answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (this.#closed?.test(pathname)) return new Response('Closed for the test.', { status: 503 });
    if (pathname === listener.path)
      return new Response(listener.script, { headers: { 'Content-Type': 'text/javascript' } });
    const response = await this.#serve(request);
    return response.headers.get('Content-Type')?.startsWith('text/html') ? this.#furnish(response) : response;
  }

  async #furnish(response: Response): Promise<Response> {
    const { status, headers } = response;
    const { scriptsOff, listening } = this.#rules;
    // A file is served with its length, which is not that of the page any more.
    headers.delete('Content-Length');
    if (scriptsOff) headers.append('Content-Security-Policy', withoutScripts);
    const page = await response.text();
    const furnished = listening
      ? page.replace(/<head\b[^>]*>/, `$&<script src="${listener.path}"></script>`)
      : page;
    return new Response(furnished, { status, headers });
  }
}
