import { contrast, paintedColor } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import { checked } from '../../testing/control-kinds.js';
import { provesFormControl } from '../../testing/form-control-suite.js';
import './checkbox.define.js';
import { Checkbox } from './checkbox.js';

const nativeOf = (box: Checkbox) => box.shadowRoot?.querySelector('input') as HTMLInputElement;
const mark = (box: Checkbox) => getComputedStyle(nativeOf(box), '::before');

describe('<mp-checkbox>', () => {
  provesFormControl(checked('mp-checkbox'));

  it('is an empty check box that sends on by default', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><mp-checkbox label="Houd me op de hoogte" name="subscribe"></mp-checkbox></form>`,
    );
    const box = form.querySelector('mp-checkbox') as Checkbox;
    expect(box).to.be.instanceOf(Checkbox);
    expect(nativeOf(box).labels?.[0]?.textContent?.trim()).to.equal('Houd me op de hoogte');
    expect([nativeOf(box).checked, nativeOf(box).indeterminate]).to.deep.equal([false, false]);
    box.checked = true;
    await box.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([['subscribe', 'on']]);
  });

  it('is checked and cleared with the space bar, and tells of each once', async () => {
    const box = await fixture<Checkbox>(html`<mp-checkbox label="x"></mp-checkbox>`);
    const heard: string[] = [];
    for (const type of ['input', 'change']) box.addEventListener(type, () => heard.push(type));
    box.focus();
    await userEvent.keyboard(' ');
    expect([box.checked, heard]).to.deep.equal([true, ['input', 'change']]);
    await userEvent.keyboard(' ');
    expect([box.checked, heard.length]).to.deep.equal([false, 4]);
  });

  it('has its own value by the time that a page hears of a change', async () => {
    const box = await fixture<Checkbox>(html`<mp-checkbox label="x"></mp-checkbox>`);
    const seen: boolean[] = [];
    for (const type of ['input', 'change']) box.addEventListener(type, () => seen.push(box.checked));
    nativeOf(box).click();
    expect(seen).to.deep.equal([true, true]);
  });

  it('stands for some of many until it is pressed', async () => {
    const box = await fixture<Checkbox>(html`<mp-checkbox label="Alles" indeterminate></mp-checkbox>`);
    expect(nativeOf(box).matches(':indeterminate')).to.equal(true);
    await expect(box).to.be.accessible();
    nativeOf(box).click();
    await box.updateComplete;
    expect([box.indeterminate, box.checked]).to.deep.equal([false, true]);
    expect(nativeOf(box).matches(':indeterminate')).to.equal(false);
  });

  it('shows each of its three states by a mark of another shape, without a need for colour', async () => {
    const box = await fixture<Checkbox>(html`<mp-checkbox label="x"></mp-checkbox>`);
    expect(mark(box).content).to.equal('none');
    box.checked = true;
    await box.updateComplete;
    const done = [mark(box).content, mark(box).clipPath.split('(')[0]];
    box.indeterminate = true;
    await box.updateComplete;
    const some = [mark(box).content, mark(box).clipPath.split('(')[0]];
    expect([done, some]).to.deep.equal([
      ['""', 'polygon'],
      ['""', 'inset'],
    ]);
  });

  for (const theme of themes) {
    for (const text of ['#222', '#767676', '#eee']) {
      it(`has a mark that can be told from its box in the theme ${theme} on a page with ${text} text`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div><mp-checkbox label="x" theme=${theme} checked></mp-checkbox></div>`,
        );
        page.style.color = text;
        const box = page.querySelector('mp-checkbox') as Checkbox;
        const [ink, ground] = [mark(box), getComputedStyle(nativeOf(box))];
        expect(
          contrast(paintedColor(ink.backgroundColor), paintedColor(ground.backgroundColor)),
        ).to.be.at.least(3);
        expect(ground.printColorAdjust || ground.getPropertyValue('print-color-adjust')).to.equal('exact');
      });
    }
  }

  it('survives a second registration', () => {
    expect(() => defineOnce('mp-checkbox', class extends Checkbox {})).not.to.throw();
    expect(customElements.get('mp-checkbox')).to.equal(Checkbox);
  });
});
