import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './visually-hidden.define.js';
import { VisuallyHidden } from './visually-hidden.js';

const sizeOf = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return [width, height];
};

describe('<mp-visually-hidden>', () => {
  for (const theme of themes) {
    it(`takes its words out of sight and leaves them to be heard in the theme ${theme}`, async () => {
      const element = await fixture<VisuallyHidden>(
        html`<mp-visually-hidden theme=${theme}>Twee reacties</mp-visually-hidden>`,
      );
      expect(element).to.be.instanceOf(VisuallyHidden);
      expect(sizeOf(element)).to.deep.equal([1, 1]);
      const { display, visibility } = getComputedStyle(element);
      expect([display, visibility]).to.deep.equal(['block', 'visible']);
      await expect(element).to.be.accessible();
    });
  }

  it('shows a skip link as long as it has focus', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <button>Ervoor</button
        ><mp-visually-hidden><a href="#reacties">Naar de reacties</a></mp-visually-hidden
        ><button>Erna</button>
      </div>`,
    );
    const element = page.querySelector('mp-visually-hidden') as VisuallyHidden;
    page.querySelector('button')?.focus();
    expect(sizeOf(element)).to.deep.equal([1, 1]);
    await userEvent.tab();
    expect(document.activeElement?.textContent).to.equal('Naar de reacties');
    expect(element.getBoundingClientRect().height).to.be.greaterThan(14);
    expect(getComputedStyle(element).clipPath).to.equal('none');
    await userEvent.tab();
    expect(sizeOf(element)).to.deep.equal([1, 1]);
  });

  it('takes no room and makes no page wider', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="inline-size: 5em; overflow: auto; position: relative">
        <mp-visually-hidden
          >Een lange zin die nergens afgebroken wordt en die dus breed is</mp-visually-hidden
        >
      </div>`,
    );
    expect([page.scrollWidth, page.getBoundingClientRect().height]).to.deep.equal([page.clientWidth, 0]);
  });

  it('survives a move in the page', async () => {
    const element = await fixture<VisuallyHidden>(html`<mp-visually-hidden>x</mp-visually-hidden>`);
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(sizeOf(element)).to.deep.equal([1, 1]);
  });

  it('survives a second registration', () => {
    expect(() => defineOnce('mp-visually-hidden', class extends VisuallyHidden {})).not.to.throw();
    expect(customElements.get('mp-visually-hidden')).to.equal(VisuallyHidden);
  });
});
