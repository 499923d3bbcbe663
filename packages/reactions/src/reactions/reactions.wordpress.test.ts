import {
  fetchAsAPage,
  StandInWordPress,
  type CommentRecord,
  type WordPressOptions,
} from '@meepraten/build-config/wordpress';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import './reactions.define.js';
import type { Reactions } from './reactions.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The reactions of a page beside a WordPress, and the site itself. */
async function draw(comments: Partial<CommentRecord>[] = [], options: WordPressOptions = {}) {
  const site = new StandInWordPress(options);
  for (const comment of comments) site.put(comment);
  const ask = vi.fn(fetchAsAPage(site, location.origin));
  vi.stubGlobal('fetch', ask);
  const element = await fixture<Reactions>(
    html`<mp-reactions
      lang="nl"
      service="wordpress"
      server="/blog/"
      thread="21"
      without-device-storage
    ></mp-reactions>`,
  );
  await vi.waitFor(() => expect(element.matches(':state(loading)')).to.equal(false), 5000);
  await element.updateComplete;
  return { site, element, ask };
}

const root = (element: Reactions) => element.shadowRoot!;
const textOf = (element: Reactions, selector: string) =>
  root(element).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const ids = (element: Reactions) =>
  [...root(element).querySelectorAll('article')].map(({ id }) => id.slice(9));

const thread = [
  { id: 301, name: 'Anja &amp; Co' },
  { id: 302, parent: 301, author: 3, name: 'Marieke' },
  { id: 303, parent: 299, name: 'Kees' },
];

describe('<mp-reactions service="wordpress">', () => {
  it('shows the thread as WordPress has it, orphans among the roots', async () => {
    const { element } = await draw(thread);
    expect(textOf(element, '[part=heading]')).to.equal('3 antwoorden');
    expect(ids(element)).to.deep.equal(['301', '302', '303']);
    expect(root(element).querySelectorAll('ol ol article')).to.have.lengthOf(1);
    expect(textOf(element, '#reaction-301 [part=author]')).to.equal('Anja & Co');
    expect(textOf(element, '#reaction-302 header')).to.include('Auteur');
    expect(textOf(element, '#reaction-303 [part=body]')).to.equal('Woorden van 303');
    await expect(element).to.be.accessible();
  });

  it('offers nothing that WordPress cannot do', async () => {
    const { element } = await draw(thread);
    await vi.waitFor(() => expect(root(element).querySelector('[part=menu-button]')).not.to.equal(null));
    expect(root(element).querySelector('[part=like-button]')).to.equal(null);
    expect(root(element).querySelector('[part=own-button]')).to.equal(null);
    const orders = [...root(element).querySelectorAll<HTMLOptionElement>('#order option')];
    expect(orders.map(({ value }) => value)).to.deep.equal(['oldest', 'newest']);
    root(element).querySelector<HTMLElement>('[part=menu-button]')!.click();
    await vi.waitFor(() => expect(root(element).querySelector('[role=menuitem]')).not.to.equal(null));
    const offered = [...root(element).querySelectorAll('[role=menuitem]')].map((one) =>
      one.textContent?.trim(),
    );
    expect(offered.join()).not.to.match(/Bewerk|Trek|Intrek|Meld/);
    const form = root(element).querySelector('mp-reaction-form')!;
    expect(form.shadowRoot!.querySelector('[name=subscribe]')).to.equal(null);
    await vi.waitFor(() =>
      expect(form.shadowRoot!.querySelector('#email-hint')?.textContent).to.include('WordPress'),
    );
  });

  it('shows the newest first when the reader chooses so', async () => {
    const { element } = await draw(thread);
    const order = await vi.waitUntil(() => root(element).querySelector<HTMLSelectElement>('#order'));
    order.value = 'newest';
    order.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(ids(element)).to.deep.equal(['303', '301', '302']));
  });

  it('shows a held reaction to its writer, and that it waits', async () => {
    const { element } = await draw(thread);
    const form = root(element).querySelector('mp-reaction-form')!;
    form.draft = { ...form.draft, body: '> zei u\n\nNee.', name: 'Bo', email: 'bo@example.nl' };
    await form.updateComplete;
    await form.submit();
    await vi.waitFor(() => expect(ids(element)).to.include('304'));
    expect(textOf(element, '#reaction-304 [part=body] blockquote')).to.equal('zei u');
    expect(textOf(element, '#reaction-304 header')).to.include('goedkeuring');
    expect(textOf(element, '[part=heading]')).to.equal('3 antwoorden');
    expect(root(element).querySelector('#reaction-304 [part=reply-button]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('sends an answer to what it answers', async () => {
    const { element, site } = await draw(thread, { holdsNewWriters: false });
    const reply = await vi.waitUntil(() =>
      root(element).querySelector<HTMLElement>('#reaction-301 [part=reply-button]'),
    );
    reply.click();
    const form = await vi.waitUntil(() =>
      root(element).querySelector<HTMLElementTagNameMap['mp-reaction-form']>('li mp-reaction-form'),
    );
    form.draft = { ...form.draft, body: 'Eens!', name: 'Bo', email: 'bo@example.nl' };
    await form.updateComplete;
    await form.submit();
    expect(site.comments.at(-1)).to.include({ parent: 301, post: 21 });
    await vi.waitFor(() => expect(root(element).querySelector('ol ol #reaction-304')).not.to.equal(null));
    expect(textOf(element, '[part=heading]')).to.equal('4 antwoorden');
  });

  it('shows no form under a closed post', async () => {
    const posts = [{ id: 21, title: 'Verhaal', author: 3, isOpen: false }];
    const { element } = await draw(thread, { posts });
    expect(root(element).querySelector('mp-reaction-form')).to.equal(null);
    expect(ids(element)).to.have.lengthOf(3);
    expect(textOf(element, '.base > .notice')).to.equal('De reacties zijn gesloten.');
  });

  it('says that a site lets not everybody read', async () => {
    const posts = [{ id: 21, title: 'Geheim', author: 3, isOpen: true, isProtected: true }];
    const { element } = await draw(thread, { posts });
    await vi.waitFor(() => expect(textOf(element, '[part=status]')).to.include('laat niet iedereen'));
    expect(element.matches(':state(error)')).to.equal(true);
  });

  it('asks nobody but the site, for no picture either', async () => {
    const markup = '<p>Leuk <img src="https://s.w.org/images/1f600.svg" alt="😀" /></p>\n';
    const { element, ask } = await draw([{ id: 301, markup }]);
    expect(textOf(element, '#reaction-301 [part=body]')).to.equal('Leuk 😀');
    expect(root(element).querySelector('img')).to.equal(null);
    for (const [address] of ask.mock.calls) expect(new URL(address as URL).origin).to.equal(location.origin);
  });

  it.each([
    '<script>window.hit = 1</script>',
    '<img src="x:" onerror="window.hit = 1">',
    '<p style="position:fixed;inset:0" onmouseover="window.hit = 1">hallo</p>',
    '<a href="javascript:window.hit=1">hallo</a>',
    '<iframe src="https://evil.example"></iframe><style>* { display: none }</style>',
  ])('draws what a plugin has left in as harmless as any other message: %s', async (markup) => {
    const { element } = await draw([{ id: 301, markup, name: '<img src=x: onerror="window.hit=1">' }]);
    const article = root(element).querySelector('#reaction-301')!;
    expect(
      article.querySelector('script, img, iframe, style, [style], [onmouseover], [href^=javascript]'),
    ).to.equal(null);
    expect(textOf(element, '#reaction-301 [part=author]')).to.equal('<img src=x: onerror="window.hit=1">');
    expect(window).not.to.have.property('hit');
  });

  it('turns to another service when the attribute does', async () => {
    const { element, ask } = await draw(thread);
    ask.mockClear();
    element.service = 'meepraten';
    await vi.waitFor(() => expect(ask.mock.calls.length).to.be.greaterThan(0));
    expect((ask.mock.calls[0]![0] as URL).pathname).to.equal('/blog/v1/sites/default/reactions');
  });
});
