import { setTimeout as delay } from 'node:timers/promises';

const patience = { tries: 600, pauseMs: 50, sessionMs: 30_000 };

/** A browser behind a WebDriver program, asked in plain HTTP: https://www.w3.org/TR/webdriver2/. */
export class WebDriver {
  readonly #address: string;
  #session = '';

  constructor(port: number) {
    this.#address = `http://127.0.0.1:${port}`;
  }

  /**
   * Waits until the program answers, and has it start the browser.
   * @throws {Error} when it does not come within the patience
   */
  async start(capabilities: object, { sessionMs = patience.sessionMs } = {}): Promise<void> {
    await this.#untilReady();
    const signal = AbortSignal.timeout(sessionMs);
    const asked = this.#send<{ sessionId: string }>(
      'POST',
      '/session',
      { capabilities: { alwaysMatch: capabilities } },
      signal,
    );
    const { sessionId } = await asked.catch((cause: unknown) => {
      if (!signal.aborted) throw cause;
      throw new Error(`No browser came within ${sessionMs / 1000} seconds.`, { cause });
    });
    this.#session = `/session/${sessionId}`;
  }

  async end(): Promise<void> {
    const session = this.#session;
    this.#session = '';
    if (session) await this.#send('DELETE', session);
  }

  open(url: string): Promise<unknown> {
    return this.#send('POST', `${this.#session}/url`, { url });
  }

  reload(): Promise<unknown> {
    return this.#send('POST', `${this.#session}/refresh`, {});
  }

  /** Runs the body of a function in the page, which calls its last argument when it is done. */
  run<Value>(script: string): Promise<Value> {
    return this.#send('POST', `${this.#session}/execute/async`, { script, args: [] });
  }

  /** The role by which assistive technology is told of an element, which an expression in the page gives. */
  async roleOf(element: string): Promise<string> {
    const script = `return ${element}`;
    const found = await this.#send<object>('POST', `${this.#session}/execute/sync`, { script, args: [] });
    const [id] = Object.values(found) as [string];
    return this.#send('GET', `${this.#session}/element/${id}/computedrole`);
  }

  async openTab(): Promise<void> {
    const tab = await this.#send<{ handle: string }>('POST', `${this.#session}/window/new`, { type: 'tab' });
    await this.#send('POST', `${this.#session}/window`, { handle: tab.handle });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send('POST', `${this.#session}/window/rect`, { width, height });
  }

  /** @param device one input device and what it does, as the protocol's 'Perform Actions' takes it. */
  async act(device: object): Promise<void> {
    await this.#send('POST', `${this.#session}/actions`, { actions: [device] });
  }

  /** What the page shows in its window: a PNG in Base64. */
  screenshot(): Promise<string> {
    return this.#send('GET', `${this.#session}/screenshot`);
  }

  async #untilReady(): Promise<void> {
    for (let attempt = 1; attempt <= patience.tries; attempt++) {
      try {
        // While the browser before this one is on its way out, it is not ready for another.
        if ((await this.#send<{ ready: boolean }>('GET', '/status')).ready) return;
      } catch {
        // It does not answer yet.
      }
      await delay(patience.pauseMs);
    }
    throw new Error(`No WebDriver answers at ${this.#address}.`);
  }

  async #send<Value>(method: string, path: string, body?: object, signal?: AbortSignal): Promise<Value> {
    const answer = await fetch(this.#address + path, {
      method,
      ...(signal ? { signal } : {}),
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: Value & { message?: string } };
    if (!answer.ok) throw new Error(`WebDriver, ${method} ${path}: ${value.message ?? answer.status}`);
    return value;
  }
}
