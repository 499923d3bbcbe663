import {
  hostFaults,
  hostileHosts,
  pictureFaults,
  roomFor,
  spacingFaults,
  themeFaults,
} from '@meepraten/build-config/hostile-hosts';
import { expect } from '@open-wc/testing';
import { css, html, LitElement, unsafeCSS } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { describe, it } from 'vitest';
import { Specimen } from '../testing/specimen.js';
import { hostStyles } from './host.styles.js';
import { textStyles } from './text.styles.js';

hostileHosts('mp-specimen', { 'a heading and text': () => html`<mp-specimen lang="nl">tekst</mp-specimen>` });

/** What most widgets do: a box of their own, sizes of the root, and no thought of the page. */
class NaiveSpecimen extends LitElement {
  static override styles = css`
    :host {
      display: block;
      color: #333;
    }

    p {
      font-size: 0.75rem;
    }

    button {
      appearance: none;
      padding: 0;
      border: 0;
      font-size: 10px;
    }
  `;

  override render() {
    return html`<p>tekst <small>klein</small></p>
      <button>Doe mee</button>`;
  }
}

customElements.define('mp-naive-specimen', NaiveSpecimen);

const roomWith = (tagName: string, theme: string) => {
  const tag = unsafeStatic(tagName);
  return roomFor(staticHtml`<${tag} theme=${theme}></${tag}>`, tagName, 320);
};

/** Words of the page, and over them those of a popover that reaches past the element's own box. */
class PopoverSpecimen extends Specimen {
  override render() {
    return html`<div class="base" part="base" style="inline-size: 5em">tekst</div>
      <div popover style="inset: 0 auto auto 0; inline-size: 400px; margin: 0; text-align: right">
        <b style="display: block">over de pagina</b><i>en elkaar</i>
      </div>`;
  }
}
customElements.define('mp-popover-specimen', PopoverSpecimen);

/** A line that can be made no wider than its words are today. */
class TightSpecimen extends Specimen {
  override render() {
    return html`<p style="inline-size: max-content; overflow: hidden">twee woorden</p>`;
  }
}
customElements.define('mp-tight-specimen', TightSpecimen);

const layoutFaultsOf = (drawn: Parameters<typeof hostFaults>[0]) =>
  hostFaults(drawn)
    .filter((fault) => /lies over|reaches from/.test(fault))
    .join('\n');
const faultsWith = async (look: typeof themeFaults, tagName = 'mp-naive-specimen', theme = 'host') =>
  look(await roomWith(tagName, theme));

/** An element on the foundation, were one property not `!important` in it. */
function defineWithout(property: string): string {
  const broken = hostStyles.map(({ cssText }) =>
    unsafeCSS(
      cssText.replaceAll(
        new RegExp(`(\\s${property}:[^;]*?) !important`, 'g'),
        (_, declaration: string) => declaration,
      ),
    ),
  );
  const tagName = `mp-without-important-${property}`;
  if (customElements.get(tagName)) return tagName;
  customElements.define(
    tagName,
    class extends Specimen {
      static override styles = [...broken, textStyles];
    },
  );
  return tagName;
}

describe('hostile hosts', () => {
  it('say of a naive element on which page what became of which style', async () => {
    const faults = await faultsWith(themeFaults);
    expect(faults).to.include(
      'mp-naive-specimen: display is inline, expected block\n    on a page that unsets everything',
    );
    expect(faults).to.include(
      'mp-naive-specimen » p: font-size is 7.5px, expected 12px\n    on a page that has a 62.5 % root and repairs its body, or has a 62.5 % root and leaves its body at that, or resets as in 2013',
    );
  });

  it('say what is harder to read or to press than on the page', async () => {
    const faults = (await faultsWith(hostFaults)).join('\n');
    expect(faults).to.match(/» p “tekst”: font-size is 7.5px, expected 14px at least/);
    expect(faults).to.match(
      /» p “tekst”: contrast is 1\.\d+, expected 16\.28 at least\n {4}on a page that is dark/,
    );
    expect(faults).to.match(/» p “tekst”: text-transform is uppercase, expected none/);
    expect(faults).to.match(/» button: target is .+ px, expected 24 at least/);
  });

  it('say which words are cut off when a reader spaces them out', async () => {
    const drawn = await roomFor(html`<mp-tight-specimen></mp-tight-specimen>`, 'mp-tight-specimen', 320);
    const line = drawn.element.shadowRoot!.querySelector('p')!;
    expect(spacingFaults(drawn)).to.deep.equal([]);
    line.style.inlineSize = `${line.getBoundingClientRect().width}px`;
    line.style.whiteSpace = 'nowrap';
    expect(spacingFaults(drawn).join()).to.match(/“twee woorden”: is cut off by mp-tight-specimen » p/);
  });

  for (const property of ['display', 'padding', 'box-sizing']) {
    it(`fail an element whose ${property} is not !important`, async () => {
      const tagName = defineWithout(property);
      const faults = await faultsWith(hostFaults, tagName);
      expect(faults.join()).to.contain(`${tagName}: ${property} is `);
    });
  }

  it('let a popover lie over the page, but nothing in it over the rest of it or off the screen', async () => {
    const open = roomFor(html`<mp-popover-specimen></mp-popover-specimen>`, 'mp-popover-specimen', 320);
    const { element } = await open;
    const [popover, first] = ['[popover]', 'b'].map((one) => element.shadowRoot?.querySelector(one)) as [
      HTMLElement,
      HTMLElement,
    ];
    popover.showPopover();
    expect(layoutFaultsOf(await open)).to.equal('');
    first.style.marginBlockEnd = '-2em';
    expect(layoutFaultsOf(await open)).to.match(/“over de pagina”: lies over .*“en elkaar”/);
    first.style.marginBlockEnd = '0';
    popover.style.left = '60px';
    expect(layoutFaultsOf(await open)).to.match(/“over de pagina”: reaches from/);
    popover.style.left = '0';
    popover.hidePopover();
    popover.popover = null;
    expect(layoutFaultsOf(await open)).to.match(/“over de pagina”: reaches from/);
  });

  it('fail a theme that does not shut the page out with !important', async () => {
    const faults = (await faultsWith(themeFaults, defineWithout('all'), 'light')).join('\n');
    expect(faults).to.match(
      /text-transform is lowercase, expected none\n {4}on a page that styles everything/,
    );
  });
});

describe('pictures on hostile hosts', () => {
  const line = { habit: 'draws a line around everything', css: '* { border: 1px solid #bbb; }' };
  const tint = { habit: 'tints everything', css: '* { background: rgb(0 0 0 / 0.03); }' };

  const picturesOf = async (tagName: string) =>
    pictureFaults(await roomWith(tagName, 'light'), [tagName], [line, tint]);

  // On a busy machine WebKit may show a page as it was a frame before, and then sees nothing come in.
  const frameLate = { retry: 3 };

  it('show a line and a tint that come in from the page', frameLate, async () => {
    const [ofLine, ofTint, ...others] = await picturesOf('mp-naive-specimen');
    expect(ofLine).to.match(
      /^mp-naive-specimen: \d{3,} of \d+ pixels \(.+ %\) are painted otherwise, see .pictures\/mp-naive-specimen\/draws-a-line-around-everything\/\n {4}on a page that draws/,
    );
    expect(ofTint).to.contain('on a page that tints everything');
    expect(others).to.have.length(0);
  });

  it('show nothing of either on the foundation', async () => {
    expect(await picturesOf('mp-specimen')).to.have.length(0);
  });

  it('show what comes in where a theme does not shut the page out with !important', frameLate, async () => {
    const faults = await picturesOf(defineWithout('all'));
    expect(faults.join()).to.contain('on a page that draws a line around everything');
  });
});
