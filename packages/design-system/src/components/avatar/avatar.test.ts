import { contrast, paintedColor } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './avatar.define.js';
import { Avatar } from './avatar.js';
import { tintCount, tintOf } from './tint.js';

const draw = (name: string, theme = 'host') =>
  fixture<Avatar>(html`<mp-avatar name=${name} theme=${theme}></mp-avatar>`);
const circleOf = (avatar: Avatar) => avatar.shadowRoot?.querySelector('[part=avatar]') as HTMLElement;

const names = Array.from({ length: 60 }, (_, index) => `Naam ${index.toString(36)}`);

describe('<mp-avatar>', () => {
  it('shows the initials of a name, and of another when it changes', async () => {
    const avatar = await draw('Anja van der Berg');
    expect(avatar).to.be.instanceOf(Avatar);
    expect(circleOf(avatar).textContent).to.equal('AB');
    avatar.name = 'Kees';
    await avatar.updateComplete;
    expect(circleOf(avatar).textContent).to.equal('K');
  });

  it('shows a figure without a tint where there is no name', async () => {
    const avatar = await fixture<Avatar>(html`<mp-avatar></mp-avatar>`);
    expect(avatar.name).to.equal('');
    expect(circleOf(avatar).querySelector('svg')).to.exist;
    expect(circleOf(avatar).dataset['tint']).to.be.undefined;
    expect(getComputedStyle(circleOf(avatar)).borderTopWidth).to.equal('2px');
  });

  it('is not read out and cannot be selected, for the name stands beside it', async () => {
    const avatar = await draw('Kees');
    expect(circleOf(avatar).getAttribute('aria-hidden')).to.equal('true');
    const { userSelect, webkitUserSelect } = getComputedStyle(circleOf(avatar));
    expect(userSelect || webkitUserSelect).to.equal('none');
  });

  it('is round, whatever stands in it', async () => {
    for (const name of ['', 'Kees', 'IJsbrand de Wit', '👩‍👩‍👧', '王', 'W'.repeat(90)]) {
      const { width, height } = circleOf(await draw(name)).getBoundingClientRect();
      expect(width, name).to.be.closeTo(height, 0.01);
      expect(width, name).to.be.closeTo(32, 1);
    }
  });

  it('takes its size from the page', async () => {
    const avatar = await draw('Kees');
    avatar.style.setProperty('--mp-avatar-size', '48px');
    expect(circleOf(avatar).getBoundingClientRect().width).to.equal(48);
  });

  it('fetches nothing', async () => {
    const avatar = await draw('https://example.org/me.png');
    expect(avatar.shadowRoot?.querySelector('img, image, [src], [href]')).to.be.null;
    expect(getComputedStyle(circleOf(avatar)).backgroundImage).to.equal('none');
  });

  for (const theme of themes.filter((name) => name !== 'host')) {
    it(`can be read on every tint in the theme ${theme}`, async () => {
      const seen = new Set<number>();
      for (const name of names) {
        const circle = circleOf(await draw(name, theme));
        const { color, backgroundColor } = getComputedStyle(circle);
        const ground = paintedColor(backgroundColor, 'white');
        expect(contrast(paintedColor(color, backgroundColor), ground), name).to.be.greaterThan(
          theme === 'contrast' ? 7 : 4.5,
        );
        seen.add(tintOf(name));
      }
      expect(seen.size).to.equal(tintCount);
    });
  }

  it('leaves the initials on the ground of the page without a theme, in its own colour', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="color: rgb(60, 20, 90)">
        ${names.map((name) => html`<mp-avatar name=${name}></mp-avatar>`)}
      </div>`,
    );
    const rings = new Set<string>();
    for (const avatar of page.querySelectorAll('mp-avatar')) {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(circleOf(avatar));
      expect(color).to.equal('rgb(60, 20, 90)');
      expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      rings.add(borderTopColor);
    }
    expect(rings.size).to.equal(tintCount);
  });

  for (const theme of themes) {
    it(`is accessible in the theme ${theme}`, async () => {
      await expect(await draw('Anja', theme)).to.be.accessible();
    });
  }

  it('survives a move in the page and a second registration', async () => {
    const avatar = await draw('Kees');
    const circle = circleOf(avatar);
    (await fixture<HTMLElement>(html`<div></div>`)).append(avatar);
    await avatar.updateComplete;
    expect(circleOf(avatar)).to.equal(circle);
    expect(() => defineOnce('mp-avatar', class extends Avatar {})).not.to.throw();
    expect(customElements.get('mp-avatar')).to.equal(Avatar);
  });
});
