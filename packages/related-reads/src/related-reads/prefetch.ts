import type { ReactiveController, ReactiveElement } from 'lit';

/** Milliseconds that a pointer rests on a link before it is meant. */
const intentMs = 80;

/**
 * Asks the browser to fetch a read of this site when the reader is about to open it: a pointer rests on its link, a
 * finger touches it, or it has focus. Nothing is fetched for links that are only seen, from other sites, or where the
 * reader saves data.
 */
export class Prefetch implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #asked = new Set<string>();
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('pointerover', this.#onIntent);
    this.#host.renderRoot.addEventListener('focusin', this.#onIntent);
    this.#host.renderRoot.addEventListener('touchstart', this.#onIntent, { passive: true });
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    this.#host.renderRoot.removeEventListener('pointerover', this.#onIntent);
    this.#host.renderRoot.removeEventListener('focusin', this.#onIntent);
    this.#host.renderRoot.removeEventListener('touchstart', this.#onIntent);
  }

  readonly #onIntent = ({ target, type }: Event): void => {
    clearTimeout(this.#waiting);
    const link = (target as Element).closest<HTMLAnchorElement>('[part=link]');
    if (!link || link.origin !== location.origin || savesData()) return;
    const fetchIt = () => this.#prefetch(link.href.replace(/#.*$/, ''));
    if (type === 'touchstart') fetchIt();
    else this.#waiting = setTimeout(fetchIt, intentMs);
  };

  #prefetch(href: string): void {
    if (this.#asked.has(href)) return;
    this.#asked.add(href);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
  }
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
