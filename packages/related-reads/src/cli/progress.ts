/** Letters of the bar. */
const width = 24;

/** Milliseconds between two drawings. */
const pause = 80;

/** Tells on standard error how far the work is: as a bar that is drawn over, or on a log as one line for each part. */
export class Progress {
  readonly #quiet: boolean;
  readonly #isTerminal = process.stderr.isTTY;
  #drawn = 0;

  constructor(quiet: boolean) {
    this.#quiet = quiet;
  }

  /** @param total how many there will be; 0 where that is not known yet */
  step(what: string, done: number, total = 0): void {
    const isLast = total > 0 && done >= total;
    if (this.#quiet || !this.#isTerminal || (!isLast && performance.now() - this.#drawn < pause)) return;
    this.#drawn = performance.now();
    const share = total ? Math.round((done / total) * width) : 0;
    const bar = total ? `[${'#'.repeat(share)}${' '.repeat(width - share)}] ` : '';
    process.stderr.write(`\r\u001b[K${bar}${what} ${done}${total ? ` of ${total}` : ''}`);
  }

  /** Ends a part of the work. */
  end(words: string): void {
    if (this.#quiet) return;
    process.stderr.write(`${this.#isTerminal ? '\r\u001b[K' : ''}${words}\n`);
  }

  /** Says something that must be seen, whatever is drawn. */
  warn(words: string): void {
    process.stderr.write(`${this.#isTerminal ? '\r\u001b[K' : ''}${words}\n`);
  }
}
