import type { Section } from './sections.js';

/** How far down the view the line lies which a heading passes to become the current one, as a share of its height. */
const line = 0.3;

/** Follows which section is being read. It is told by crossings alone: nothing is done while the reader scrolls on. */
export class CurrentSection {
  readonly #changed: () => void;
  #sections: readonly Section[] = [];
  #observer: IntersectionObserver | undefined;
  #current: string | null = null;

  /** @param changed Called when the reader has come to another section. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Id of the section that is being read; null above the first. */
  get id(): string | null {
    return this.#current;
  }

  /** Turns to these sections; the same ones change nothing. */
  follow(sections: readonly Section[]): void {
    const isSame =
      sections.length === this.#sections.length &&
      sections.every(({ heading }, index) => heading === this.#sections[index]?.heading);
    if (isSame && this.#observer) return;
    this.stop();
    this.#sections = sections;
    this.#observer = new IntersectionObserver(() => this.#look(), {
      rootMargin: `0px 0px ${-100 * (1 - line)}% 0px`,
    });
    for (const { heading } of sections) this.#observer.observe(heading);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#sections = [];
  }

  #look(): void {
    const at = innerHeight * line;
    const current =
      this.#sections.findLast(({ heading }) => heading.getBoundingClientRect().top <= at)?.id ?? null;
    if (current === this.#current) return;
    this.#current = current;
    this.#changed();
  }
}
