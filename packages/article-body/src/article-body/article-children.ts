import { readArticle, type ArticleModel } from '@meepraten/article-sources';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { ArticlePlace } from './article-place.js';

const media = 'img, picture, video, audio';

/**
 * The article as children of the element, in the page's own DOM: those the page was served with, or those of a loaded
 * article in their place. The page may change them at any time.
 */
export class ArticleChildren implements ArticlePlace, ReactiveController {
  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;
  #read: ArticleModel | null | undefined;
  #loaded: { article: ArticleModel; box: HTMLElement; served: readonly ChildNode[] } | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#update);
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#read = undefined;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  get root(): HTMLElement {
    return this.#host;
  }

  addressOf(id: string): string {
    return `#${encodeURIComponent(id)}`;
  }

  /** Whether there is nothing to read. */
  get blank(): boolean {
    return this.#nodes.every(isBlank);
  }

  get article(): ArticleModel | null {
    if (this.loaded) return this.loaded;
    if (this.#read === undefined) this.#read = this.blank ? null : readArticle(this.#host);
    return this.#read;
  }

  /** The loaded article, while it stands in its place. */
  get loaded(): ArticleModel | null {
    return this.#loaded?.box.parentNode === this.#host ? this.#loaded.article : null;
  }

  /** Puts a loaded article in the place of what is there. */
  show(article: ArticleModel): void {
    const nodes = this.#nodes;
    const served = this.loaded ? this.#loaded!.served : nodes;
    // One box around it tells its language and direction, which may be others than the page's.
    const box = document.createElement('div');
    box.dataset['prose'] = 'article';
    if (article.lang) box.lang = article.lang;
    if (article.dir) box.dir = article.dir;
    box.append(article.content);
    this.#replace(nodes, [box]);
    this.#loaded = { article, box, served };
  }

  /** Puts back what the page was served with. */
  restore(): void {
    if (this.loaded) this.#replace([this.#loaded!.box], this.#loaded!.served);
    this.#loaded = undefined;
  }

  /** Waits while one of the children has focus: who stands on a link in the text must not lose the place. */
  async focusGone(signal: AbortSignal): Promise<void> {
    const host = this.#host;
    if (!host.querySelector(':focus')) return;
    await new Promise<void>((resolve) => {
      const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
        if (!host.contains(relatedTarget as Node | null)) resolve();
      };
      host.addEventListener('focusout', onFocusOut, { signal });
      signal.addEventListener('abort', () => resolve());
    });
  }

  /** The children that are no filling of a named slot. */
  get #nodes(): ChildNode[] {
    return [...this.#host.childNodes].filter((node) => !(node instanceof Element && node.slot));
  }

  #replace(old: readonly ChildNode[], nodes: readonly ChildNode[]): void {
    const [first] = old;
    if (first) first.before(...nodes);
    else this.#host.append(...nodes);
    for (const node of old) node.remove();
    this.#update();
  }

  readonly #update = (): void => {
    this.#read = undefined;
    this.#host.requestUpdate();
  };
}

/** Whether there is nothing in it to read, see or hear. Stops at the first thing that is. */
function isBlank(node: ChildNode): boolean {
  if (node instanceof Text) return !node.data.trim();
  if (!(node instanceof Element)) return true;
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if ((texts.currentNode as Text).data.trim()) return false;
  return !node.matches(media) && !node.querySelector(media);
}
