import { limits, normalizeLineEnds, type BodyNode } from '@meepraten/reactions-client/protocol';
import { parseBody } from './parse.js';
import { ParseThread } from './parse-thread.js';
import { plainBody } from './plain.js';

export interface BodyParserOptions {
  /** Texts of so many characters are read at once. */
  short?: number;
  /** How many texts are read at the same time. */
  threads?: number;
  /** Milliseconds that one text may take. */
  budget?: number;
  /** What a thread runs. */
  script?: URL;
  /** Told when a text is kept as plain paragraphs because it could not be read in time. */
  onPlain?: () => void;
}

const parseWorker = new URL('./parse-worker.js', import.meta.url);

/**
 * Reads readers' Markdown in threads of its own, so that a text that takes the tokeniser long holds nobody else up.
 * Such a text is kept as plain paragraphs, and its thread is replaced. Threads are started when first needed.
 *
 * A short text is read at once: the worst of a thousand characters takes the tokeniser a few milliseconds, and most
 * reactions less than it takes to hand them to a thread.
 */
export class BodyParser {
  readonly #options: Required<BodyParserOptions>;
  readonly #idle: ParseThread[] = [];
  readonly #threads = new Set<ParseThread>();
  readonly #waiting: ((thread: ParseThread | null) => void)[] = [];
  #closed = false;

  constructor({
    short = 1000,
    threads = 2,
    budget = 50,
    script = parseWorker,
    onPlain = () => {},
  }: BodyParserOptions = {}) {
    this.#options = { short, threads, budget, script, onPlain };
  }

  /** A text as a closed tree. Never throws. What is longer than a message may be is cut first. */
  async parse(typed: string): Promise<BodyNode[]> {
    const source = normalizeLineEnds(typed).slice(0, limits.body);
    if (source.length <= this.#options.short) return parseBody(source);
    const thread = await this.#take();
    const nodes = (await thread?.read(source, this.#options)) ?? null;
    if (thread) this.#giveBack(thread, { usable: nodes !== null });
    if (nodes) return nodes;
    this.#options.onPlain();
    return plainBody(source);
  }

  /** Ends all threads; the texts that are being read or wait become plain. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const next of this.#waiting.splice(0)) next(null);
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  async #take(): Promise<ParseThread | null> {
    if (this.#closed) return null;
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (idle.alive) return idle;
      this.#threads.delete(idle);
    }
    if (this.#threads.size < this.#options.threads) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): ParseThread {
    const thread = new ParseThread(this.#options.script);
    this.#threads.add(thread);
    return thread;
  }

  #giveBack(thread: ParseThread, { usable }: { usable: boolean }): void {
    if (!usable) {
      this.#threads.delete(thread);
      void thread.end();
    }
    const next = this.#waiting.shift();
    if (next) next(usable ? thread : this.#start());
    else if (usable) this.#idle.push(thread);
  }
}
