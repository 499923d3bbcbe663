import { contrast, paintedColor } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import './button.define.js';
import { Button, buttonVariants } from './button.js';

const nativeOf = (button: Button) => button.shadowRoot?.querySelector('button') as HTMLButtonElement;
const labelContrast = (button: Button) =>
  contrast(
    paintedColor(getComputedStyle(nativeOf(button).querySelector('span') as Element).color),
    paintedColor(getComputedStyle(nativeOf(button)).backgroundColor),
  );

const submitting = (button: unknown) =>
  fixture<HTMLFormElement>(
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <fieldset><input name="x" value="first" />${button}</fieldset>
    </form>`,
  );

describe('<mp-button>', () => {
  it('is a plain button that does nothing to a form by default', async () => {
    const form = await submitting(html`<mp-button>Doe mee</mp-button>`);
    const button = form.querySelector('mp-button') as Button;
    const submit = vi.fn();
    form.addEventListener('submit', submit);
    button.click();
    await nextFrame();
    expect(button).to.be.instanceOf(Button);
    expect(nativeOf(button).dataset['variant']).to.equal('plain');
    expect(submit.mock.calls.length).to.equal(0);
  });

  for (const variant of buttonVariants) {
    for (const theme of ['light', 'dark'] as const) {
      it(`is accessible as ${variant} in the ${theme} theme`, async () => {
        const button = await fixture<Button>(
          html`<mp-button variant=${variant} theme=${theme}>Reactie plaatsen</mp-button>`,
        );
        expect(nativeOf(button).dataset['variant']).to.equal(variant);
        await expect(button).to.be.accessible();
      });
    }
  }

  for (const theme of ['host', 'light'] as const) {
    it(`leaves no more room around a quiet label than around a word, in the ${theme} theme`, async () => {
      const text = await fixture<HTMLElement>(
        html`<p>Wil je iets kwijt?<mp-button variant="quiet" theme=${theme}>Praat mee</mp-button></p>`,
      );
      const button = text.querySelector('mp-button') as Button;
      const before = document.createRange();
      before.selectNodeContents(text.firstChild as Text);
      const label = nativeOf(button).querySelector('span') as Element;
      const gap = label.getBoundingClientRect().left - before.getBoundingClientRect().right;
      expect(gap).to.be.within(0, 2);
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`fills a primary button with the accent of the ${theme} theme`, async () => {
      const button = await fixture<Button>(
        html`<mp-button variant="primary" theme=${theme}>Reactie plaatsen</mp-button>`,
      );
      expect(labelContrast(button)).to.be.at.least(4.5);
      expect(getComputedStyle(nativeOf(button)).backgroundColor).not.to.equal(
        getComputedStyle(nativeOf(button).querySelector('span') as Element).color,
      );
    });
  }

  for (const hostText of ['#000', '#222', '#9a0000', '#767676', '#ddd', '#fff', '#ffe08a']) {
    it(`fills with the page's text colour ${hostText} and writes on it in the better of black and white`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div><mp-button variant="primary">Reactie plaatsen</mp-button></div>`,
      );
      page.style.color = hostText;
      const button = page.querySelector('mp-button') as Button;
      expect(paintedColor(getComputedStyle(nativeOf(button)).backgroundColor)).to.deep.equal(
        paintedColor(hostText),
      );
      const onBlack = contrast(paintedColor(hostText), paintedColor('#000'));
      const onWhite = contrast(paintedColor(hostText), paintedColor('#fff'));
      expect(labelContrast(button)).to.be.closeTo(Math.max(onBlack, onWhite), 0.05);
    });
  }

  it('submits the form around it, once', async () => {
    const form = await submitting(html`<mp-button type="submit">Plaats</mp-button>`);
    const submit = vi.fn();
    form.addEventListener('submit', submit);
    (form.querySelector('mp-button') as Button).click();
    await nextFrame();
    expect(submit.mock.calls.length).to.equal(1);
  });

  it('leaves the form alone when the page says no to the click', async () => {
    const form = await submitting(html`<mp-button type="submit">Plaats</mp-button>`);
    const submit = vi.fn();
    form.addEventListener('submit', submit);
    form.addEventListener('click', (event) => event.preventDefault());
    (form.querySelector('mp-button') as Button).click();
    await nextFrame();
    expect(submit.mock.calls.length).to.equal(0);
  });

  it('resets the form around it', async () => {
    const form = await submitting(html`<mp-button type="reset">Wis</mp-button>`);
    const input = form.querySelector('input') as HTMLInputElement;
    input.value = 'changed';
    (form.querySelector('mp-button') as Button).click();
    await vi.waitFor(() => expect(input.value).to.equal('first'));
  });

  it('takes no presses while it or the fieldset around it is disabled', async () => {
    const form = await submitting(html`<mp-button type="submit">Plaats</mp-button>`);
    const button = form.querySelector('mp-button') as Button;
    const fieldset = form.querySelector('fieldset') as HTMLFieldSetElement;
    for (const switched of [button, fieldset]) {
      switched.disabled = true;
      await button.updateComplete;
      expect(nativeOf(button).disabled).to.equal(true);
      switched.disabled = false;
      await button.updateComplete;
      expect(nativeOf(button).disabled).to.equal(false);
    }
  });

  it('gets focus as its native button', async () => {
    const button = await fixture<Button>(html`<mp-button>Doe mee</mp-button>`);
    button.focus();
    expect(button.shadowRoot?.activeElement).to.equal(nativeOf(button));
  });

  it('stands in a line of text and hides when hidden', async () => {
    const button = await fixture<Button>(html`<mp-button theme="dark">Doe mee</mp-button>`);
    expect(getComputedStyle(button).display).to.equal('inline-block');
    button.hidden = true;
    expect(getComputedStyle(button).display).to.equal('none');
  });

  it('can be clicked before it is drawn without an error', () => {
    expect(() => (document.createElement('mp-button') as Button).click()).not.to.throw();
  });
});
