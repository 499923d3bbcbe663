import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import './notice.define.js';
import { Notice, noticeVariants } from './notice.js';

const boxOf = (notice: Notice) => notice.shadowRoot?.querySelector('[part=base]') as HTMLElement;

describe('<mp-notice>', () => {
  it('shows its message as information by default', async () => {
    const notice = await fixture<Notice>(html`<mp-notice>Uw reactie wacht.</mp-notice>`);
    expect(notice).to.be.instanceOf(Notice);
    expect(notice.variant).to.equal('info');
    expect(boxOf(notice).querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal(
      'Uw reactie wacht.',
    );
  });

  for (const variant of noticeVariants) {
    it(`is accessible as ${variant}, with an edge that can be seen`, async () => {
      const notice = await fixture<Notice>(
        html`<mp-notice role="status" theme="light" variant=${variant}><p>Uw reactie wacht.</p></mp-notice>`,
      );
      expect(boxOf(notice).dataset['variant']).to.equal(variant);
      expect(getComputedStyle(boxOf(notice)).borderInlineStartWidth).to.equal('5px');
      await expect(notice).to.be.accessible();
    });
  }

  it('has another edge for each variant', async () => {
    const edges = new Set<string>();
    for (const variant of noticeVariants) {
      const notice = await fixture<Notice>(html`<mp-notice variant=${variant}>x</mp-notice>`);
      edges.add(getComputedStyle(boxOf(notice)).borderInlineStartColor);
    }
    expect(edges.size).to.equal(noticeVariants.length);
  });

  it('follows a change of variant', async () => {
    const notice = await fixture<Notice>(html`<mp-notice>x</mp-notice>`);
    notice.variant = 'danger';
    await notice.updateComplete;
    expect(boxOf(notice).dataset['variant']).to.equal('danger');
  });
});
