import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';

/** A text with a button that copies it; where the browser refuses that, the text is selected for the reader's own hand. */
export class CopyBlock extends LitElement {
  @property() text = '';

  @state() said = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('text')) this.said = '';
  }

  override render() {
    return html`<pre><code>${this.text}</code></pre>
      <p>
        <mp-button @click=${this.#copy}>Copy</mp-button>
        <span role="status">${this.said}</span>
      </p>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(this.querySelector('code') as Element);
      this.said = 'Selected: copy it with the keys of your device.';
    }
  };
}

if (!customElements.get('copy-block')) customElements.define('copy-block', CopyBlock);

declare global {
  interface HTMLElementTagNameMap {
    'copy-block': CopyBlock;
  }
}
