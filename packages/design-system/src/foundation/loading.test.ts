import { aTimeout, expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { describe, it, vi } from 'vitest';
import { LoadingController } from './loading.js';

class Loader extends LitElement {
  @property() src = '';

  readonly signals: AbortSignal[] = [];
  readonly loaded = vi.fn();
  readonly failed = vi.fn();
  settle!: { resolve: (value: string) => void; reject: (cause: unknown) => void };

  readonly loading = new LoadingController<string>(this, {
    key: () => this.src || null,
    load: (signal) => {
      this.signals.push(signal);
      return new Promise((resolve, reject) => (this.settle = { resolve, reject }));
    },
    loaded: this.loaded,
    failed: this.failed,
  });

  override render() {
    return this.loading.status;
  }
}

customElements.define('mp-loader-specimen', Loader);

const loader = (src = '') => fixture<Loader>(html`<mp-loader-specimen src=${src}></mp-loader-specimen>`);

const settled = async (element: Loader) => {
  await aTimeout(0);
  await element.updateComplete;
};

describe('LoadingController', () => {
  it('does nothing until there is something to load', async () => {
    const element = await loader();
    expect(element.shadowRoot!.textContent).to.equal('idle');
    expect(element.signals).to.have.length(0);
  });

  it('shows in the very update that it loads, then what came of it', async () => {
    const element = await loader('/a');
    expect(element.shadowRoot!.textContent).to.equal('loading');
    element.settle.resolve('A');
    await settled(element);
    expect(element.shadowRoot!.textContent).to.equal('loaded');
    expect(element.loaded.mock.calls).to.deep.equal([['A']]);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.signals).to.have.length(1);
  });

  it('hands over why it failed, and loads again when asked', async () => {
    const element = await loader('/a');
    element.settle.reject('gone');
    await settled(element);
    expect(element.failed.mock.calls).to.deep.equal([['gone']]);
    expect(element.shadowRoot!.textContent).to.equal('failed');
    element.loading.reload();
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.equal('loading');
  });

  it('ends what is under way for another key, and never hears of it again', async () => {
    const element = await loader('/a');
    const first = element.settle;
    element.src = '/b';
    await element.updateComplete;
    expect(element.signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    first.resolve('A');
    await settled(element);
    expect(element.loaded.mock.calls.length).to.equal(0);
    element.src = '';
    await element.updateComplete;
    expect(element.signals[1]!.aborted).to.equal(true);
    expect(element.shadowRoot!.textContent).to.equal('idle');
  });

  it('goes on through a move, ends with the stay in the page, and starts anew after it', async () => {
    const element = await loader('/a');
    const page = element.parentElement!;
    element.remove();
    await Promise.resolve();
    page.append(element);
    await aTimeout(10);
    expect(element.signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
    element.remove();
    await aTimeout(10);
    expect(element.signals[0]!.aborted).to.equal(true);
    page.append(element);
    await element.updateComplete;
    expect(element.signals).to.have.length(2);
  });

  it('keeps what it has when the element comes back', async () => {
    const element = await loader('/a');
    element.settle.resolve('A');
    await settled(element);
    const page = element.parentElement!;
    element.remove();
    await aTimeout(10);
    page.append(element);
    await element.updateComplete;
    expect(element.signals).to.have.length(1);
    expect(element.shadowRoot!.textContent).to.equal('loaded');
  });
});
