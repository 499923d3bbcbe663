import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineOnce } from '../../foundation/define-once.js';
import { buttonVariants } from '../button/button.js';
import './link-button.define.js';
import { LinkButton } from './link-button.js';

const linkOf = (button: LinkButton) => button.shadowRoot?.querySelector('a') as HTMLAnchorElement;

describe('<mp-link-button>', () => {
  it('is a link with the look of a plain button', async () => {
    const button = await fixture<LinkButton>(html`<mp-link-button href="/a">Lees verder</mp-link-button>`);
    expect(button).to.be.instanceOf(LinkButton);
    expect(linkOf(button).pathname).to.equal('/a');
    expect(linkOf(button).getAttributeNames().sort()).to.deep.equal([
      'class',
      'data-variant',
      'href',
      'part',
    ]);
    expect(linkOf(button).dataset['variant']).to.equal('plain');
  });

  for (const variant of buttonVariants) {
    for (const theme of ['light', 'dark'] as const) {
      it(`is accessible as ${variant} in the ${theme} theme`, async () => {
        const button = await fixture<LinkButton>(
          html`<mp-link-button href="/a" variant=${variant} theme=${theme}>Lees verder</mp-link-button>`,
        );
        expect(linkOf(button).dataset['variant']).to.equal(variant);
        await expect(button).to.be.accessible();
      });
    }
  }

  for (const href of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>',
    'blob:https://example.org/1',
    'vbscript:x',
    'https://',
    '',
  ]) {
    it(`makes no link of ${JSON.stringify(href)}`, async () => {
      const button = await fixture<LinkButton>(html`<mp-link-button href=${href}>Open</mp-link-button>`);
      expect(linkOf(button).hasAttribute('href')).to.equal(false);
      expect(linkOf(button).getAttribute('aria-disabled')).to.equal('true');
      await expect(button).to.be.accessible();
    });
  }

  for (const href of [
    'https://example.org/',
    '../terug',
    '#reacties',
    '?a=1',
    'mailto:a@example.org',
    'tel:112',
  ]) {
    it(`leads to ${href}`, async () => {
      const button = await fixture<LinkButton>(html`<mp-link-button href=${href}>Open</mp-link-button>`);
      expect(linkOf(button).getAttribute('href')).to.equal(href);
    });
  }

  it('follows an address that changes', async () => {
    const button = await fixture<LinkButton>(html`<mp-link-button href="data:,x">Open</mp-link-button>`);
    button.href = '/a';
    await button.updateComplete;
    expect(linkOf(button).getAttribute('href')).to.equal('/a');
    expect(linkOf(button).hasAttribute('aria-disabled')).to.equal(false);
    expect(linkOf(button).hasAttribute('role')).to.equal(false);
  });

  for (const [target, rel, expected] of [
    ['', '', null],
    ['', 'nofollow', 'nofollow'],
    ['_blank', '', 'noopener'],
    ['_blank', 'ugc nofollow', 'ugc nofollow noopener'],
    ['_blank', 'noopener', 'noopener'],
    ['_BLANK', '', 'noopener'],
    ['_blank', 'opener', 'opener'],
  ] as const) {
    it(`says rel ${expected} with target "${target}" and rel "${rel}"`, async () => {
      const button = await fixture<LinkButton>(
        html`<mp-link-button href="/a" target=${target} rel=${rel}>Open</mp-link-button>`,
      );
      expect(linkOf(button).getAttribute('rel')).to.equal(expected);
      expect(linkOf(button).target).to.equal(target);
    });
  }

  it('saves what is found there, under a name where one is given', async () => {
    const button = await fixture<LinkButton>(html`<mp-link-button href="/a">Bewaar</mp-link-button>`);
    expect(linkOf(button).hasAttribute('download')).to.equal(false);
    for (const name of ['', 'artikel.pdf']) {
      button.setAttribute('download', name);
      await button.updateComplete;
      expect(linkOf(button).getAttribute('download')).to.equal(name);
    }
  });

  it('is reached and followed with the keyboard, and by click()', async () => {
    const page = await fixture<HTMLElement>(html`<div><mp-link-button href="#a">Open</mp-link-button></div>`);
    const button = page.querySelector('mp-link-button') as LinkButton;
    let followed = 0;
    page.addEventListener('click', (event) => {
      event.preventDefault();
      followed++;
    });
    button.focus();
    expect(button.shadowRoot?.activeElement).to.equal(linkOf(button));
    await userEvent.keyboard('{Enter}');
    expect(followed).to.equal(1);
    button.click();
    expect(followed).to.equal(2);
  });

  it('survives a move in the page', async () => {
    const button = await fixture<LinkButton>(html`<mp-link-button href="/a">Open</mp-link-button>`);
    const link = linkOf(button);
    (await fixture<HTMLElement>(html`<div></div>`)).append(button);
    await button.updateComplete;
    expect(linkOf(button)).to.equal(link);
  });

  it('survives a second registration', () => {
    expect(() => defineOnce('mp-link-button', class extends LinkButton {})).not.to.throw();
    expect(customElements.get('mp-link-button')).to.equal(LinkButton);
  });
});
