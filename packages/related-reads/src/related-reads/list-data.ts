import { createDataBlock, describedIn } from '@meepraten/design-system';
import type { LitElement, ReactiveController } from 'lit';
import type { Read } from '../ranking/index.js';

/**
 * Tells machines what the list offers, as https://schema.org/ItemList: a block of JSON-LD in the head of the page, for
 * as long as the list is shown. Where the page tells of a list itself, there is no second.
 */
export class ListData implements ReactiveController {
  #block: HTMLScriptElement | null = null;

  constructor(host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.update('', []);
  }

  /** Describes these reads; none takes the description away. */
  update(heading: string, reads: readonly Read[]): void {
    const isTold = describedIn(document, this.#block).some(({ types }) => types.includes('ItemList'));
    const json = reads.length > 0 && !isTold ? JSON.stringify(listData(heading, reads)) : null;
    if (json === (this.#block?.textContent ?? null)) return;
    this.#block?.remove();
    this.#block = json === null ? null : createDataBlock(json);
    if (this.#block) document.head.append(this.#block);
  }
}

function listData(name: string, reads: readonly Read[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: reads.length,
    itemListElement: reads.map(({ url, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: new URL(url, document.baseURI).href,
      name: title,
    })),
  };
}
