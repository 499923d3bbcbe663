const pause = 500;

/** Finds an action by the first letters of its name, as long as the reader types on. */
export class TypeAhead {
  #typed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Another time is another word. */
  forget(): void {
    this.#typed = '';
  }

  /** @returns the next whose name starts so, or null; the same letter again goes on to the next. */
  find(key: string, items: readonly HTMLElement[], now: number): number | null {
    if ([...key].length !== 1 || (key === ' ' && this.#typed === '')) return null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.forget(), pause);
    this.#typed += key;
    const isOneLetter = [...this.#typed].every((letter) => letter === key);
    const start = isOneLetter ? key : this.#typed;
    // A longer start may still be that of the one with the focus.
    const from = start.length === 1 ? now + 1 : Math.max(now, 0);
    const order = items.map((_, step) => (from + step) % items.length);
    return order.find((index) => startsWith(items[index]!, start)) ?? null;
  }
}

function startsWith(item: HTMLElement, start: string): boolean {
  return bare(item.textContent.trim()).startsWith(bare(start));
}

/** Without accents and capitals. `localeCompare` keeps to both where the system has no language. */
function bare(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
