import { expect, fixture, html } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { describe, it, vi } from 'vitest';
import { inheritedAttribute, InheritedAttributeController } from './inherited-attribute.js';

const heard: (string | null)[] = [];

class Follower extends ReactiveElement {
  readonly tone = new InheritedAttributeController(this, 'data-tone', (value) => heard.push(value));
}
customElements.define('mp-follower', Follower);

/** A tree that holds a follower in a slot of a shadow root inside another shadow root. */
async function nested() {
  const page = await fixture<HTMLElement>(html`<div><div></div></div>`);
  const outer = page.firstElementChild as HTMLElement;
  outer.attachShadow({ mode: 'open' }).append(document.createElement('section'));
  const section = outer.shadowRoot?.firstElementChild as HTMLElement;
  const inner = document.createElement('div');
  inner.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  section.append(inner);
  const follower = document.createElement('mp-follower') as Follower;
  inner.append(follower);
  heard.length = 0;
  return { page, section, slot: inner.shadowRoot?.firstElementChild as HTMLElement, follower };
}

describe('inheritedAttribute', () => {
  it('finds the nearest value up the flattened tree, the slot included', async () => {
    const { page, section, slot, follower } = await nested();
    expect(inheritedAttribute(follower, 'data-tone')).to.equal(null);
    for (const [where, value] of [
      [page, 'page'],
      [section, 'section'],
      [slot, 'slot'],
      [follower, 'own'],
    ] as const) {
      where.setAttribute('data-tone', value);
      expect(inheritedAttribute(follower, 'data-tone')).to.equal(value);
    }
  });

  it('passes over elements that do not count', async () => {
    const { page, section, follower } = await nested();
    page.setAttribute('data-tone', 'page');
    section.setAttribute('data-tone', 'section');
    expect(inheritedAttribute(follower, 'data-tone', (candidate) => candidate !== section)).to.equal('page');
  });
});

describe('InheritedAttributeController', () => {
  it('follows changes in every tree around, once each', async () => {
    const { page, slot, follower } = await nested();
    page.setAttribute('data-tone', 'low');
    await vi.waitFor(() => expect(follower.tone.value).to.equal('low'));
    slot.setAttribute('data-tone', 'high');
    await vi.waitFor(() => expect(follower.tone.value).to.equal('high'));
    slot.removeAttribute('data-tone');
    await vi.waitFor(() => expect(follower.tone.value).to.equal('low'));
    expect(heard).to.deep.equal(['low', 'high', 'low']);
  });

  it('follows the place to which its element is moved, and no longer the old one', async () => {
    const { page, section, follower } = await nested();
    section.setAttribute('data-tone', 'old');
    await vi.waitFor(() => expect(follower.tone.value).to.equal('old'));
    page.append(follower);
    expect(follower.tone.value).to.equal(null);
    section.setAttribute('data-tone', 'older');
    page.setAttribute('data-tone', 'new');
    await vi.waitFor(() => expect(follower.tone.value).to.equal('new'));
    expect(heard).not.to.include('older');
  });

  it('hears nothing once its element has left the page', async () => {
    const { page, follower } = await nested();
    page.setAttribute('data-tone', 'low');
    await vi.waitFor(() => expect(heard).to.deep.equal(['low']));
    follower.remove();
    page.setAttribute('data-tone', 'high');
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).to.deep.equal(['low']);
  });

  it('uses one observer per tree, however many elements ask', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const root = page.attachShadow({ mode: 'open' });
    observe.mockClear();
    for (let count = 0; count < 50; count++) root.append(document.createElement('mp-follower'));
    const observed = observe.mock.calls.map(([target]) => target);
    observe.mockRestore();
    expect(observed.filter((target) => target === root).length).to.equal(1);
  });
});
