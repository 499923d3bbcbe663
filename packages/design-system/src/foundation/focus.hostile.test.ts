import { keyboardFaults, roomFor } from '@meepraten/build-config/hostile-hosts';
import { expect } from '@open-wc/testing';
import { css, html, LitElement, type CSSResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { describe, it } from 'vitest';
import { hostStyles } from './host.styles.js';
import { textStyles } from './text.styles.js';
import { ThemeController } from './theme.js';

let count = 0;

const inPageColor = css`
  /* WebKit gives a button of the system no shadow. */
  button {
    appearance: none;
    color: inherit;
  }
`;

/** A button and a link on the foundation, were this the last word on how they look. */
async function faultsWith(styles: CSSResult, rootStyle = ''): Promise<string> {
  const tagName = `mp-ring-${(count += 1)}`;
  customElements.define(
    tagName,
    class extends LitElement {
      static override styles = [hostStyles, textStyles, inPageColor, styles];

      constructor() {
        super();
        new ThemeController(this, this.attachInternals());
      }

      override render() {
        return html`<div class="base" style=${rootStyle}>
          <button>Doe mee</button> <a href="#x">Lees verder</a>
        </div>`;
      }
    },
  );
  const tag = unsafeStatic(tagName);
  const faults = await keyboardFaults(
    await roomFor(staticHtml`<${tag} theme="host"></${tag}>`, tagName, 320),
  );
  return faults.join('\n');
}

describe('hostile hosts, asked for what the keyboard is on', () => {
  it('find nothing with the ring of the foundation', async () => {
    expect(await faultsWith(css``)).to.equal('');
  });

  it('fail an element without a ring, on any page and in each theme', async () => {
    const faults = await faultsWith(css`
      button:focus-visible {
        outline: none;
      }
    `);
    expect(faults).to.match(/button: nothing shows that the keyboard is on it\n {4}on any page/);
    expect(faults).to.match(/in the light theme[^]*in the dark theme/);
    expect(faults).not.to.contain(' a:');
  });

  it('fail a ring that is thin', async () => {
    expect(
      await faultsWith(css`
        :focus-visible {
          outline-width: 1px;
        }
      `),
    ).to.match(/a: ring is 1 px wide, expected 2 at least/);
  });

  it('fail a ring that cannot be told from the page', async () => {
    expect(
      await faultsWith(css`
        :focus-visible {
          outline-color: #222;
        }
      `),
    ).to.match(/button: contrast of its ring is 1\.\d+, expected 3\.00 at least\n {4}on a page that is dark/);
  });

  it('fail a ring that is cut off', async () => {
    expect(await faultsWith(css``, 'overflow: hidden')).to.match(
      /button: its ring is cut off by .*div\.base/,
    );
  });

  it('accept a shadow in place of an outline, but not one that is there without the keyboard', async () => {
    const shadow = css`
      :focus-visible {
        outline: none;
        box-shadow: 0 0 0 3px var(--_focus);
      }
    `;
    expect(await faultsWith(shadow)).to.equal('');
    expect(
      await faultsWith(css`
        button,
        a {
          outline: none !important;
          box-shadow: 0 0 0 3px var(--_focus);
        }
      `),
    ).to.match(/button: nothing shows/);
  });
});
