import { fetchAsAPage, StandInWordPress, type WordPressOptions } from '@meepraten/build-config/wordpress';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import './reaction-form.define.js';
import type { ReactionFailedEvent, ReactionSubmittedEvent } from './reaction-form.events.js';
import type { ReactionForm } from './reaction-form.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const draft = {
  body: 'Dank, hier had ik wat aan.',
  name: 'Bo',
  email: 'bo@example.nl',
  website: '',
  subscribe: false,
  parentId: null,
  lang: null,
};

/** A form of a page beside a WordPress, and the site itself. */
async function draw(options: WordPressOptions = {}, server = '/blog/') {
  const site = new StandInWordPress(options);
  vi.stubGlobal('fetch', fetchAsAPage(site, location.origin));
  const form = await fixture<ReactionForm>(
    html`<mp-reaction-form
      lang="nl"
      service="wordpress"
      server=${server}
      thread="21"
      without-device-storage
    ></mp-reaction-form>`,
  );
  // What it asks for comes with what it takes to send.
  await vi.waitFor(() => expect(textOf(form, '#email-hint')).to.include('WordPress'), 5000);
  return { site, form };
}

async function send(form: ReactionForm, more: Partial<typeof draft> = {}): Promise<void> {
  form.draft = { ...draft, ...more };
  await form.updateComplete;
  await form.submit();
  await form.updateComplete;
}

const textOf = (form: ReactionForm, selector: string) =>
  form.shadowRoot!.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('<mp-reaction-form service="wordpress">', () => {
  it('asks for what WordPress takes, and says that it publishes a hash of the address', async () => {
    const { form } = await draw();
    const names = [...form.shadowRoot!.querySelectorAll('[part=input]')].map((one) =>
      one.getAttribute('name'),
    );
    expect(names).to.deep.equal(['body', 'name', 'email', 'website']);
    expect(form.shadowRoot!.querySelector('[name=email]')?.hasAttribute('required')).to.equal(true);
    expect(textOf(form, '#email-hint')).to.equal(
      'Het e-mailadres wordt niet gepubliceerd, een code die WordPress ervan maakt wel',
    );
    form.lang = 'en';
    await vi.waitFor(() =>
      expect(textOf(form, '#email-hint')).to.equal(
        'Your email address will not be published, but a code that WordPress makes of it will',
      ),
    );
    await expect(form).to.be.accessible();
  });

  it('offers no preview, which WordPress cannot make', async () => {
    const { form } = await draw();
    await send(form);
    expect(form.shadowRoot!.querySelector('[role=tab]:not([hidden])')).to.equal(null);
  });

  it('follows the attribute, back and forth', async () => {
    const { form } = await draw();
    form.service = 'meepraten';
    await form.updateComplete;
    expect(textOf(form, '#email-hint')).to.equal('Het e-mailadres wordt niet gepubliceerd');
    expect(form.shadowRoot!.querySelector('[name=subscribe]')).not.to.equal(null);
    form.setAttribute('service', 'wordpress');
    await form.updateComplete;
    expect(textOf(form, '#email-hint')).to.include('WordPress');
    expect(form.shadowRoot!.querySelector('[name=subscribe]')).to.equal(null);
  });

  it('tells that a reaction is held', async () => {
    const { form, site } = await draw();
    const submitted = vi.fn<(event: ReactionSubmittedEvent) => void>();
    form.addEventListener('reaction-submitted', submitted);
    await send(form);
    expect(textOf(form, '[part=status]')).to.equal('Je reactie is ontvangen en wacht op goedkeuring.');
    expect(submitted.mock.calls.map(([event]) => [event.reaction.id, event.status])).to.deep.equal([
      ['301', 'pending'],
    ]);
    expect(site.comments).to.have.lengthOf(1);
    expect(form.draft.body).to.equal('');
  });

  it('tells that a reaction is posted', async () => {
    const { form } = await draw({ holdsNewWriters: false });
    await send(form);
    expect(textOf(form, '[part=status]')).to.equal('Je reactie is geplaatst.');
  });

  it('tells only what it knows of a reaction that WordPress has already', async () => {
    const { form, site } = await draw();
    await send(form);
    await send(form);
    expect(textOf(form, '[part=status]')).to.match(/^Je reactie is aangekomen\. Wanneer anderen haar zien/);
    expect(site.comments).to.have.lengthOf(1);
    await expect(form).to.be.accessible();
  });

  it('checks the fields before it sends, as the site would not tell which is wrong', async () => {
    const { form, site } = await draw();
    await send(form, { email: '' });
    expect(textOf(form, '#email-error')).not.to.equal('');
    expect(site.comments).to.have.lengthOf(0);
  });

  it("keeps the text and gives the site's own words, as text", async () => {
    const { form } = await draw({ posts: [{ id: 21, title: 'Verhaal', author: 3, isOpen: false }] });
    const failed = vi.fn<(event: ReactionFailedEvent) => void>();
    form.addEventListener('reaction-failed', failed);
    await send(form);
    expect(failed.mock.calls[0]?.[0].code).to.equal('closed');
    expect(textOf(form, '[part=status]')).to.match(
      /^Reageren kan hier niet meer.*De site zegt: ‘Reageren is niet mogelijk op dit bericht\.’/,
    );
    expect(form.draft.body).to.equal(draft.body);
    await expect(form).to.be.accessible();
  });

  it('says how long to wait after a reaction of just before', async () => {
    const { form } = await draw({ floodPause: 15 });
    await send(form);
    await send(form, { body: 'En nog iets' });
    expect(textOf(form, '[part=status]')).to.include('over 15 seconden');
  });

  it('leaves nothing to the outbox: without keys, another page could not tell whether it is stored', async () => {
    const { form } = await draw();
    form.withoutDeviceStorage = false;
    await form.updateComplete;
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await send(form);
    expect(form.matches(':state(queued)')).to.equal(false);
    expect(form.matches(':state(error)')).to.equal(true);
    expect(form.draft.body).to.equal(draft.body);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('meepraten:outbox'))).to.deep.equal([]);
  });

  it('is denied by a site elsewhere whose owner lets nobody write by its interface', async () => {
    const { form, site } = await draw({}, 'https://blog.example/');
    await send(form);
    expect(form.draft.body).to.equal(draft.body);
    expect(form.matches(':state(error)')).to.equal(true);
    expect(site.comments).to.have.lengthOf(0);
  });
});
