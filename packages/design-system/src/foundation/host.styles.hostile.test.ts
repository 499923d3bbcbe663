import { hostFaults, hostileHosts, roomFor, themeFaults } from '@meepraten/build-config/hostile-hosts';
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

const faultsWith = async (look: typeof themeFaults, tagName = 'mp-naive-specimen', theme = 'host') => {
  const tag = unsafeStatic(tagName);
  return look(await roomFor(staticHtml`<${tag} theme=${theme}></${tag}>`, tagName, 320));
};

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

  for (const property of ['display', 'padding', 'box-sizing']) {
    it(`fail an element whose ${property} is not !important`, async () => {
      const tagName = defineWithout(property);
      const faults = await faultsWith(hostFaults, tagName);
      expect(faults.join()).to.contain(`${tagName}: ${property} is `);
    });
  }

  it('fail a theme that does not shut the page out with !important', async () => {
    const faults = (await faultsWith(themeFaults, defineWithout('all'), 'light')).join('\n');
    expect(faults).to.match(
      /text-transform is lowercase, expected none\n {4}on a page that styles everything/,
    );
  });
});
