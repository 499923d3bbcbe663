import { describe, expect, it } from 'vitest';
import { problemOf, site, startApi, type Api, unlogged } from '../../testing/api.js';
import { formOf, sendForm } from '../../testing/form.js';

const typed = {
  body: 'Goed stuk.\n\n"Tweede" <alinea>',
  name: 'Noor',
  email: 'noor@voorbeeld.nl',
  website: '',
  phone: '',
  url: `${site}/artikel?p=1#oud`,
  lang: 'nl',
};

/** The first sending, and the form on the page that asks to confirm it. */
async function confirmation(api: Api, fields: Record<string, string> = typed) {
  const answer = await sendForm(api, fields);
  expect(answer.status).to.equal(200);
  return formOf(await answer.text());
}

const ownOrigin = 'http://localhost';

describe('the plain form', () => {
  it('asks once to confirm, keeps every word, and then publishes', async () => {
    const api = await startApi();
    const answer = await sendForm(api, { ...typed, subscribe: 'on' });
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('Cache-Control')).to.equal('no-store');
    const html = await answer.text();
    expect(html).to.contain('<html lang="nl">').and.contain('<h1>Klopt je reactie?</h1>');
    expect(html.match(/<button/g)).to.have.length(1);
    const { action, fields } = formOf(html);
    expect(fields).to.include({ ...typed, subscribe: 'on' });
    expect((await api.page()).thread.count).to.equal(0);
    const done = await sendForm(api, fields, { action, origin: ownOrigin });
    expect(done.status).to.equal(303);
    const { items } = await api.page();
    expect(done.headers.get('Location')).to.equal(`${site}/artikel?p=1#reaction-${items[0]?.id}`);
    expect(items[0]?.lang).to.equal('nl');
    expect(items[0]?.body).to.have.length(2);
  });

  it('leads to the words about waiting when the reaction is held', async () => {
    const api = await startApi({ moderation: 'first' });
    const { action, fields } = await confirmation(api);
    const done = await sendForm(api, fields, { action, origin: ownOrigin });
    expect(done.headers.get('Location')).to.equal(`${site}/artikel?p=1#reaction-pending`);
  });

  it('stores once what is sent twice', async () => {
    const api = await startApi();
    const { action, fields } = await confirmation(api);
    const [one, two] = await Promise.all([
      sendForm(api, fields, { action, origin: ownOrigin }),
      sendForm(api, fields, { action, origin: ownOrigin }),
    ]);
    expect(one.headers.get('Location')).to.equal(two.headers.get('Location'));
    expect((await api.page()).thread.count).to.equal(1);
  });

  it('returns to its own page when the address is none of the site', async () => {
    const api = await startApi();
    for (const url of ['https://evil.example/', 'javascript:alert(1)', '']) {
      const { action, fields } = await confirmation(api, { ...typed, body: `Van ${url}`, url });
      expect(fields['url'] ?? '').to.equal('');
      const done = await sendForm(api, { ...fields, url }, { action, origin: ownOrigin });
      expect(done.status).to.equal(303);
      expect(done.headers.get('Location')).to.match(
        /^http:\/\/localhost\/v1\/sites\/default\/fragment\.html\?thread=%2Fartikel&around=([\w-]+)#reaction-\1$/,
      );
    }
  });

  it('lets a later sending tell what the page is called', async () => {
    const api = await startApi();
    const { action, fields } = await confirmation(api, { ...typed, url: '' });
    await sendForm(api, fields, { action, origin: ownOrigin });
    expect((await api.page()).thread).to.include({ title: null, url: null });
    await api.react();
    expect((await api.page()).thread).to.include({ title: 'Artikel', url: `${site}/artikel` });
    await api.react({ page: { url: `${site}/elders`, title: 'Anders' } });
    expect((await api.page()).thread).to.include({ title: 'Artikel', url: `${site}/artikel` });
  });

  it.each<[string, (fields: Record<string, string>) => Record<string, string>, string?]>([
    ['a token of another thread', (fields) => ({ ...fields, token: fields['token']!.replace(/.$/, '') })],
    ['no token', ({ token: _, ...fields }) => fields],
    ['no key', ({ key: _, ...fields }) => fields],
    ['the origin null', (fields) => fields, 'null'],
  ])('asks again with %s', async (_, change, origin = ownOrigin) => {
    const api = await startApi();
    const { action, fields } = await confirmation(api);
    const again = await sendForm(api, change(fields), { action, origin });
    expect(again.status).to.equal(200);
    expect(formOf(await again.text()).fields['name']).to.equal('Noor');
    expect((await api.page()).thread.count).to.equal(0);
  });

  it('asks again after two hours, and knows the draft by its key', async () => {
    let now = Date.UTC(2026, 10, 23);
    const api = await startApi({ now: () => now });
    const { action, fields } = await confirmation(api);
    await sendForm(api, fields, { action, origin: ownOrigin });
    now += 2 * 60 * 60 * 1000 + 1;
    const again = await sendForm(api, fields, { action, origin: ownOrigin });
    expect(again.status).to.equal(200);
    const fresh = formOf(await again.text());
    expect(fresh.fields['token']).not.to.equal(fields['token']);
    const done = await sendForm(api, fresh.fields, { action, origin: ownOrigin });
    expect(done.status).to.equal(303);
    expect((await api.page()).thread.count).to.equal(1);
  });

  it('does not take a key from a stranger into its page', async () => {
    const api = await startApi();
    const { fields } = await confirmation(api, { ...typed, key: 'van-een-ander' });
    expect(fields['key']).to.match(/^[\w-]{36}$/);
  });

  it('names the errors with links to the fields and keeps the text', async () => {
    const api = await startApi();
    const { action, fields } = await confirmation(api, { ...typed, name: ' ', email: 'noor' });
    const answer = await sendForm(api, fields, { action, origin: ownOrigin });
    expect(answer.status).to.equal(422);
    const html = await answer.text();
    expect(html).to.contain('<h1>Er zijn 2 fouten</h1>').and.contain('<title>Er zijn 2 fouten</title>');
    for (const [field, message] of [
      ['name', 'Vul je naam in.'],
      ['email', 'Vul een e-mailadres in zoals naam@voorbeeld.nl.'],
    ]) {
      expect(html).to.contain(`<a href="#mp-plain-${field}">${message}</a>`);
      expect(html).to.contain(`<span id="mp-plain-${field}-error" data-error>${message}</span>`);
      expect(html).to.match(
        new RegExp(`id="mp-plain-${field}"[^>]*aria-invalid="true"[^>]*mp-plain-${field}-error`),
      );
    }
    const mended = formOf(html);
    expect(mended.fields['body']).to.equal(fields['body']);
    const done = await sendForm(
      api,
      { ...mended.fields, name: 'Noor', email: '' },
      { action, origin: ownOrigin },
    );
    expect(done.status).to.equal(303);
  });

  it('turns an answer to what is gone into a reaction of its own', async () => {
    const api = await startApi();
    const { action, fields } = await confirmation(api, {
      ...typed,
      parentId: '01a209ee-03e5-76cf-92df-8870192f7ce0',
    });
    const answer = await sendForm(api, fields, { action, origin: ownOrigin });
    expect(answer.status).to.equal(422);
    const mended = formOf(await answer.text());
    expect((await sendForm(api, mended.fields, { action, origin: ownOrigin })).status).to.equal(303);
  });

  it('keeps the text when a limit or a used key stands in the way', async () => {
    const api = await startApi({ rateLimit: { requests: 1, seconds: 60 } });
    const { action, fields } = await confirmation(api);
    await sendForm(api, fields, { action, origin: ownOrigin });
    const changed = await sendForm(api, { ...fields, body: 'Anders' }, { action, origin: ownOrigin });
    expect(changed.status).to.equal(409);
    const fresh = formOf(await changed.text());
    expect(fresh.fields['key']).not.to.equal(fields['key']);
    const limited = await sendForm(api, fresh.fields, { action, origin: ownOrigin });
    expect(limited.status).to.equal(429);
    expect(Number(limited.headers.get('Retry-After'))).to.be.within(1, 60);
    expect(formOf(await limited.text()).fields['body']).to.equal('Anders');
  });

  it('keeps the text when the database fails', async () => {
    const api = await startApi(unlogged);
    const { action, fields } = await confirmation(api);
    await api.stop();
    const failed = await sendForm(api, fields, { action, origin: ownOrigin });
    expect(failed.status).to.equal(503);
    expect(formOf(await failed.text()).fields['body']).to.equal(fields['body']);
  });

  it('holds what fills in the trap, and loses nothing', async () => {
    const api = await startApi();
    const { action, fields } = await confirmation(api);
    await sendForm(api, { ...fields, phone: '0612345678' }, { action, origin: ownOrigin });
    const rows = await api.database.selectFrom('reaction').select(['status', 'reasons']).execute();
    expect(rows).to.deep.equal([{ status: 'pending', reasons: '["trap-field"]' }]);
  });

  it('speaks English to who asks for it', async () => {
    const api = await startApi();
    const { lang: _, ...fields } = typed;
    const english = await sendForm(api, fields, {
      headers: { 'Accept-Language': 'en-GB,en;q=0.9,nl;q=0.8' },
    });
    expect(await english.text()).to.contain('<html lang="en">');
    const dutch = await sendForm(api, fields, { headers: { 'Accept-Language': 'de,fr' } });
    expect(await dutch.text()).to.contain('<html lang="nl">');
    const named = await sendForm(api, { ...fields, lang: 'en' }, { headers: { 'Accept-Language': 'nl' } });
    expect(await named.text()).to.contain('<html lang="en">');
  });

  it('refuses other sites, other types and unknown sites', async () => {
    const api = await startApi();
    const foreign = await sendForm(api, typed, { origin: 'https://evil.example' });
    expect(foreign.status).to.equal(403);
    expect((await problemOf(foreign)).code).to.equal('origin_refused');
    const json = await sendForm(api, typed, { headers: { 'Content-Type': 'application/json' } });
    expect(json.status).to.equal(415);
    expect((await sendForm(api, typed, { action: '/f/ander?thread=a' })).status).to.equal(404);
    expect((await sendForm(api, typed, { action: '/f/default' })).status).to.equal(400);
    expect((await sendForm(api, { ...typed, body: 'x'.repeat(70_000) })).status).to.equal(413);
  });

  it('takes a form with files for what its fields say', async () => {
    const api = await startApi();
    const body = new FormData();
    for (const [name, value] of Object.entries(typed)) body.set(name, value);
    const answer = await api.app.request('/f/default?thread=a', {
      method: 'POST',
      body,
      headers: { Origin: site },
    });
    expect(formOf(await answer.text()).fields['name']).to.equal('Noor');
  });
});
