import { hostFaults, roomFor } from '@meepraten/build-config/hostile-hosts';
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { describe, it } from 'vitest';
import { hostStyles } from './host.styles.js';
import { textStyles } from './text.styles.js';

/** Words, and a popover that lies over them. */
class Covered extends LitElement {
  static override styles = [hostStyles, textStyles];

  override render() {
    return html`<div class="base" style="overflow: hidden">
      <p>Daaronder</p>
      <div
        popover
        style="margin: 0; inset: 0 auto auto 0; color: inherit; background: ${this.dataset['surface']}"
      >
        <p>Daarboven</p>
        <button style="min-block-size: 24px; color: inherit; font: inherit; background: none">Doe mee</button>
      </div>
    </div>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('[popover]')?.showPopover();
  }
}

customElements.define('mp-covered', Covered);

const covered = (surface: string) =>
  roomFor(html`<mp-covered data-surface=${surface}></mp-covered>`, 'mp-covered', 320);

describe('hostile hosts', () => {
  it('let a popover lie over the rest, which cuts nothing off it', async () => {
    expect(hostFaults(await covered('contrast-color(currentColor)'))).to.deep.equal([]);
  });

  it('say of a popover that lets the page shine through that it cannot be read', async () => {
    const faults = hostFaults(await covered('transparent')).join('\n');
    expect(faults).to.match(/“Daarboven”: contrast is 1\.\d+, expected/);
    expect(faults).not.to.include('Daaronder');
  });

  it('still see what lies over one another within a popover', async () => {
    const drawn = await covered('contrast-color(currentColor)');
    drawn.element.shadowRoot!.querySelector('button')!.style.cssText +=
      'position: relative; inset-block-start: -25px';
    expect(hostFaults(drawn).join()).to.match(/button: lies over .+“Daarboven”/);
  });
});
