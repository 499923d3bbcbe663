import { contrast, pageStyle, paintedColor } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './toggletip.define.js';
import { Toggletip } from './toggletip.js';

const buttonOf = (tip: Toggletip) => tip.shadowRoot?.querySelector('button') as HTMLButtonElement;
const textOf = (tip: Toggletip) => tip.shadowRoot?.querySelector('[popover]') as HTMLElement;
const isOpen = (tip: Toggletip) => textOf(tip).matches(':popover-open');

const words = 'Anderen zien deze reactie pas als de beheerder haar heeft gelezen.';

async function draw(style = '') {
  const box = await fixture<HTMLElement>(
    html`<div lang="nl" style=${style}>
      <mp-toggletip about="Wacht op goedkeuring">${words}</mp-toggletip>
      <button id="elders" style="position: fixed; inset: auto 0 0 auto">Elders</button>
    </div>`,
  );
  const tip = box.querySelector('mp-toggletip') as Toggletip;
  return { box, tip };
}

/** By a press, which has it open and in its place at once. */
async function opened(style?: string) {
  const drawn = await draw(style);
  buttonOf(drawn.tip).click();
  expect(isOpen(drawn.tip)).to.equal(true);
  expect(buttonOf(drawn.tip).ariaExpanded).to.equal('true');
  return drawn;
}

describe('<mp-toggletip>', () => {
  it('is a closed explanation with a named button by default', async () => {
    const { tip } = await draw();
    expect(tip).to.be.instanceOf(Toggletip);
    expect(isOpen(tip)).to.equal(false);
    expect(buttonOf(tip).ariaLabel).to.equal('Uitleg: Wacht op goedkeuring');
    expect(buttonOf(tip).ariaExpanded).to.equal('false');
    tip.about = '';
    await tip.updateComplete;
    expect(buttonOf(tip).ariaLabel).to.equal('Uitleg');
  });

  it('opens and closes by the keyboard, and keeps the focus where it was', async () => {
    const { tip } = await draw();
    tip.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(isOpen(tip)).to.equal(true));
    expect(buttonOf(tip).ariaExpanded).to.equal('true');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(isOpen(tip)).to.equal(false));
    expect(buttonOf(tip).ariaExpanded).to.equal('false');
    expect(tip.shadowRoot?.activeElement).to.equal(buttonOf(tip));
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(isOpen(tip)).to.equal(true));
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(isOpen(tip)).to.equal(false));
  });

  it('opens by a press, closes by a second one, and by a press elsewhere', async () => {
    const { tip, box } = await draw();
    await userEvent.click(buttonOf(tip));
    await vi.waitFor(() => expect(isOpen(tip)).to.equal(true));
    await userEvent.click(buttonOf(tip));
    await vi.waitFor(() => expect(isOpen(tip)).to.equal(false));
    await userEvent.click(buttonOf(tip));
    await vi.waitFor(() => expect(isOpen(tip)).to.equal(true));
    await userEvent.click(box.querySelector('#elders') as Element);
    await vi.waitFor(() => expect(isOpen(tip)).to.equal(false));
  });

  it('does not open by pointing at it', async () => {
    const { tip } = await draw();
    await userEvent.hover(buttonOf(tip));
    await nextFrame();
    expect(isOpen(tip)).to.equal(false);
  });

  it('is read out when it comes: it comes into a live region that was there', async () => {
    const { tip } = await opened();
    const region = tip.shadowRoot?.querySelector('[role=status]') as HTMLElement;
    expect(region.contains(textOf(tip))).to.equal(true);
    expect(getComputedStyle(region).display).not.to.equal('none');
    expect(textOf(tip).getBoundingClientRect().height).to.be.above(0);
  });

  const corners = {
    'the top left': 'inset: 0 auto auto 0',
    'the top right': 'inset: 0 0 auto auto',
    'the bottom left': 'inset: auto auto 0 0',
    'the bottom right': 'inset: auto 0 0 auto',
    'the middle of a narrow screen': 'inset: 40% auto auto 45%',
    'the right of a page that reads from there': 'inset: 0 0 auto auto; direction: rtl',
    'the left of a page that reads from the right': 'inset: 0 auto auto 0; direction: rtl',
  };

  for (const [corner, inset] of Object.entries(corners)) {
    it(`stays on the screen in ${corner}, beside its button`, async () => {
      const { tip } = await opened(`position: fixed; ${inset}`);
      const [text, button] = [textOf(tip), buttonOf(tip)].map((one) => one.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      expect(text.left).to.be.at.least(-1);
      expect(text.right).to.be.at.most(document.documentElement.clientWidth + 1);
      expect(text.top).to.be.at.least(-1);
      expect(text.bottom).to.be.at.most(innerHeight + 1);
      expect(Math.min(Math.abs(text.top - button.bottom), Math.abs(button.top - text.bottom))).to.be.below(
        12,
      );
      expect(text.left).to.be.at.most(button.right);
      expect(text.right).to.be.at.least(button.left);
    });
  }

  it('takes its place too where a script has opened it', async () => {
    const { tip } = await draw('position: fixed; inset: auto 0 0 auto');
    textOf(tip).showPopover();
    await vi.waitFor(() => expect(textOf(tip).style.insetInlineStart).not.to.equal(''));
    expect(textOf(tip).getBoundingClientRect().right).to.be.at.most(document.documentElement.clientWidth + 1);
  });

  it('is not cut off by what the page cuts off', async () => {
    const { tip } = await opened(
      'overflow: hidden; block-size: 30px; inline-size: 40px; transform: scale(1)',
    );
    const { left, top, width, height } = textOf(tip).getBoundingClientRect();
    expect(width).to.be.above(120);
    const found = document.elementFromPoint(left + width / 2, top + height - 4);
    expect(found).to.equal(tip);
  });

  it('follows its button, and closes when that leaves the screen', async () => {
    const { tip, box } = await opened();
    const gap = () => textOf(tip).getBoundingClientRect().top - buttonOf(tip).getBoundingClientRect().bottom;
    const before = gap();
    box.style.paddingTop = '100px';
    dispatchEvent(new Event('scroll'));
    expect(gap()).to.be.closeTo(before, 0.1);
    box.style.marginTop = '-500px';
    dispatchEvent(new Event('scroll'));
    expect(isOpen(tip)).to.equal(false);
  });

  it('can be opened in a part of a page whose styles hang on its width', async () => {
    pageStyle('div { container-type: inline-size; } @container (max-inline-size: 26em) { * { margin: 0; } }');
    const { tip } = await opened();
    expect(isOpen(tip)).to.equal(true);
  });

  it('stands on the ground of a page that is dark without saying so', async () => {
    pageStyle('body { background: #111; color: #eee; }');
    const { tip } = await opened();
    const { color, backgroundColor } = getComputedStyle(textOf(tip));
    expect(contrast(paintedColor(backgroundColor), paintedColor('#111'))).to.be.below(1.03);
    expect(contrast(paintedColor(color), paintedColor(backgroundColor))).to.be.at.least(4.5);
  });

  it('survives a move and being registered twice', async () => {
    const { tip, box } = await opened();
    box.prepend(tip);
    await tip.updateComplete;
    expect(isOpen(tip)).to.equal(false);
    buttonOf(tip).click();
    expect(isOpen(tip)).to.equal(true);
    expect(() => defineOnce('mp-toggletip', Toggletip)).not.to.throw();
  });

  for (const theme of themes) {
    it(`is accessible, closed and open, in the ${theme} theme`, async () => {
      const { tip } = await draw();
      tip.setAttribute('theme', theme);
      await expect(tip).to.be.accessible();
      buttonOf(tip).click();
      await expect(tip).to.be.accessible();
    });
  }
});
