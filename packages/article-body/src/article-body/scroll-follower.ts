/** Fills a bar as far as a text has been scrolled through, where styles alone cannot: once for each frame at most. */
export class ScrollFollower {
  #text: Element | null = null;
  #bar: HTMLElement | null = null;
  #view: Element | null = null;
  #frame = 0;
  // Pictures that come late, and text that is replaced, make another height of it.
  #sizes: ResizeObserver | null = null;

  follow(text: Element, bar: HTMLElement): void {
    if (text === this.#text && bar === this.#bar) return;
    this.stop();
    this.#text = text;
    this.#bar = bar;
    this.#view = scrollerOf(text);
    // A scroll is told only to what scrolls, and to who listens on the way there.
    addEventListener('scroll', this.#ask, { passive: true, capture: true });
    addEventListener('resize', this.#ask, { passive: true });
    this.#sizes = new ResizeObserver(this.#ask);
    this.#sizes.observe(text);
  }

  stop(): void {
    if (!this.#text) return;
    removeEventListener('scroll', this.#ask, { capture: true });
    removeEventListener('resize', this.#ask);
    cancelAnimationFrame(this.#frame);
    this.#sizes?.disconnect();
    this.#frame = 0;
    this.#text = this.#bar = this.#view = this.#sizes = null;
  }

  readonly #ask = (): void => {
    this.#frame ||= requestAnimationFrame(this.#measure);
  };

  readonly #measure = (): void => {
    this.#frame = 0;
    if (!this.#text) return;
    const text = this.#text.getBoundingClientRect();
    const top = this.#view?.getBoundingClientRect().top ?? 0;
    const height = (this.#view ?? document.documentElement).clientHeight;
    const passed = top - text.top;
    const rest = text.height - height;
    const share = rest > 0 ? passed / rest : Number(passed >= 0);
    this.#bar?.style.setProperty('--_share', String(Math.min(1, Math.max(0, share))));
  };
}

/** The box that the text scrolls in; null for the page itself. */
function scrollerOf(text: Element): Element | null {
  for (let node: Element | null = text; node; node = parentOf(node)) {
    const { overflowY } = getComputedStyle(node);
    if (node === document.body || node === document.documentElement) return null;
    if (/^(auto|scroll|hidden)$/.test(overflowY)) return node;
  }
  return null;
}

function parentOf(node: Element): Element | null {
  const parent = node.assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
