import { plainText, type ArticleModel } from '@meepraten/article-sources';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Read } from '../ranking/index.js';

/** An element that shows an article, as far as it is known here. */
type ArticleElement = Element & { article?: ArticleModel | null };

/**
 * The article that another element shows, found by the id of that element, or of one around it. It may be upgraded
 * later, or load its article later: it says so with an `article-loaded` event.
 */
export class ArticleBeingRead implements ReactiveController {
  read: Read | null = null;

  readonly #host: ReactiveElement;
  readonly #id: () => string;
  #foundId = '';

  constructor(host: ReactiveElement, id: () => string) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('article-loaded', this.#onLoaded);
  }

  hostDisconnected(): void {
    document.removeEventListener('article-loaded', this.#onLoaded);
  }

  /** Looks again where the id has become another. */
  update(): void {
    const id = this.#id();
    if (id === this.#foundId) return;
    this.#foundId = id;
    this.read = readOf(this.#element());
  }

  #element(): ArticleElement | null {
    const id = this.#id();
    const root = this.#host.getRootNode();
    const around = id && root instanceof ShadowRoot ? root.getElementById(id) : null;
    const element = around ?? (id ? document.getElementById(id) : null);
    return element?.querySelector('mp-article-body') ?? element;
  }

  readonly #onLoaded = ({ target }: Event): void => {
    const element = this.#element();
    if (!element || (element !== target && !(target as Element).shadowRoot?.contains(element))) return;
    this.read = readOf(element);
    this.#host.requestUpdate();
  };
}

function readOf(element: ArticleElement | null): Read | null {
  const article = element?.article;
  if (!article) return null;
  const { url, title, content, lang, tags, published } = article;
  const address = url ?? document.URL;
  return {
    id: address,
    url: address,
    title: title ?? '',
    text: plainText(content),
    links: Array.from(content.querySelectorAll<HTMLAnchorElement>('a[href]'), ({ href }) => href),
    lang,
    tags,
    published,
  };
}
