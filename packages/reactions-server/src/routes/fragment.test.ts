import { describe, expect, it } from 'vitest';
import { key, site, startApi, type Api } from '../../testing/api.js';
import { formOf } from '../../testing/form.js';

async function read(api: Api, query: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const answer = await api.ask(
    `/v1/sites/default/fragment.html?${new URLSearchParams({ thread: key, ...query })}`,
    {
      headers,
    },
  );
  return { answer, html: await answer.text() };
}

const asDocument = { 'Sec-Fetch-Dest': 'document' };

describe('GET fragment.html', () => {
  it('describes the thread in data attributes and words', async () => {
    const api = await startApi({ moderation: 'first' });
    const { html } = await read(api);
    expect(html).to.match(
      /^<section class="mp-fragment" data-mp-fragment data-site="default" data-thread="\/artikel"/,
    );
    expect(html).to.contain(
      'data-count="0" data-seq="0" data-state="open" data-max-length="8000" data-email="optional" data-website data-subscribe>',
    );
    expect(html).to.contain('<h2>0 antwoorden</h2>').and.not.contain('<ol');
    expect(html).to.contain('id="reaction-pending">Je eerste reactie verschijnt zodra die is goedgekeurd.');
  });

  it('holds each reaction in its place', async () => {
    const api = await startApi({ now: () => Date.UTC(2026, 10, 23, 12) });
    const root = await api.react({ lang: 'nl', website: 'https://noor.nl' });
    const answer = await api.react({ parentId: root.id, name: 'Bas' });
    const { html } = await read(api);
    expect(html).to.contain('<h2>2 antwoorden</h2>').and.contain('data-count="2" data-seq="2"');
    expect(html).to.contain(
      `<li id="reaction-${root.id}" data-id="${root.id}" data-seq="2" data-rev="1" data-depth="0" data-reply-count="1">`,
    );
    expect(html).to.contain(
      `<li id="reaction-${answer.id}" data-id="${answer.id}" data-seq="2" data-rev="1" data-depth="1" data-reply-count="0" data-parent-id="${root.id}">`,
    );
    expect(html).to.contain(
      '<a data-author dir="auto" href="https://noor.nl/" rel="ugc nofollow noopener noreferrer">Noor</a>',
    );
    expect(html).to.contain('<span data-author dir="auto">Bas</span>');
    expect(html).to.match(/<time datetime="2026-11-23T12:00:00\.000Z">23 november 2026 om \d\d:00<\/time>/);
    expect(html).to.contain('<div data-body lang="nl" dir="auto"><p>Goed stuk.</p></div>');
    expect(html.indexOf(answer.id)).to.be.above(html.indexOf('</article>'));
    expect((await read(api, { thread: '/een' })).html).to.contain('0 antwoorden');
  });

  it('says one reply in the singular, in Dutch and in English', async () => {
    const api = await startApi({ moderation: 'none' });
    await api.react();
    expect((await read(api)).html)
      .to.contain('<h2>1 antwoord</h2>')
      .and.not.contain('reaction-pending');
    const { html } = await read(api, { lang: 'en' });
    expect(html)
      .to.contain('<h2>1 reply</h2>')
      .and.contain('Post reply')
      .and.contain('name="lang" value="en"');
  });

  it('carries the plain form, the same for every reader', async () => {
    const api = await startApi();
    const { html } = await read(api, { url: `${site}/artikel?p=1&q="2"` });
    const { action, fields } = formOf(html);
    expect(action).to.equal('http://localhost/f/default?thread=%2Fartikel');
    expect(Object.keys(fields)).to.include.members(['name', 'email', 'website', 'body', 'phone', 'url']);
    expect(fields['url']).to.equal(`${site}/artikel?p=1&q="2"`);
    expect(fields).not.to.have.any.keys('token', 'key');
    expect(html).to.contain('<h3>Geef een reactie</h3>');
    const order = ['body', 'name', 'email', 'website', 'subscribe'].map((name) =>
      html.indexOf(` name="${name}"`),
    );
    expect(order)
      .to.deep.equal(order.toSorted((one, other) => one - other))
      .and.not.include(-1);
    expect((await read(api, { url: 'https://evil.example/' })).html).not.to.contain('evil.example');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).not.to.include.oneOf(['comment', 'author', 'email', 'url', 'submit', 'respond']);
  });

  it('gives a label or a description to every field and hides the trap from everybody', async () => {
    const api = await startApi();
    const { html } = await read(api);
    for (const [, id] of html.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g))
      expect(html).to.contain(`<label for="${id}">`);
    for (const [, id] of html.matchAll(/aria-describedby="([^" ]+)/g)) expect(html).to.contain(`id="${id}"`);
    expect(html).to.match(
      /<div[^>]* hidden aria-hidden="true"><label>[^<]*<input name="phone" tabindex="-1" autocomplete="off">/,
    );
  });

  it('leaves out what the settings leave out', async () => {
    const api = await startApi({ email: 'off' });
    const { html } = await read(api);
    expect(html).to.contain('data-email="off"').and.not.contain('data-subscribe');
    expect(formOf(html).fields).not.to.have.any.keys('email', 'subscribe');
  });

  it('has no form where the thread is closed', async () => {
    const api = await startApi();
    await api.react();
    await api.database.updateTable('thread').set({ state: 'closed' }).execute();
    expect((await read(api)).html)
      .to.contain('data-state="closed"')
      .and.not.contain('<form');
  });

  it('escapes what readers and hosts write', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`;
    const api = await startApi();
    await api.react({
      thread: hostile,
      name: hostile,
      body: hostile,
      page: { url: `${site}/`, title: hostile },
    });
    for (const headers of [{}, asDocument]) {
      const { html } = await read(
        api,
        { thread: hostile, url: `${site}/?${hostile}`, lang: hostile },
        headers,
      );
      expect(html).not.to.contain('<script').and.not.contain('<img');
    }
  });

  it('links to what is not on the page', async () => {
    const api = await startApi();
    const roots = [await api.react(), await api.react(), await api.react()];
    for (let count = 0; count < 22; count += 1) await api.react({ parentId: roots[0]!.id });
    const { html } = await read(api, { limit: '2' });
    expect(html).to.contain('Nog 2 antwoorden').and.contain('data-next="').and.contain('Meer reacties');
    const next = /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await api.ask(next.replace('http://localhost', ''));
    expect(await second.text())
      .to.contain(roots[2]!.id)
      .and.contain('Eerdere reacties');
    const answers = await read(api, { parent: roots[0]!.id, limit: '100' });
    expect(answers.html.match(/<li /g)).to.have.length(22);
  });

  it('is a whole page, under a strict policy, when a browser goes there', async () => {
    const api = await startApi();
    await api.react();
    const { answer, html } = await read(api, {}, asDocument);
    expect(html)
      .to.match(/^<!doctype html>\n<html lang="nl">/)
      .and.contain('<title>Artikel</title>')
      .and.contain('<main>');
    expect(answer.headers.get('Vary')).to.contain('Sec-Fetch-Dest');
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(policy).to.contain("default-src 'none'").and.contain(`form-action 'self' ${site}`);
    expect(policy).to.contain("frame-ancestors 'none'").and.contain("base-uri 'none'");
    const styles = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
    expect(policy).to.contain(`style-src 'sha256-${Buffer.from(digest).toString('base64')}'`);
    expect(html).not.to.match(/ style="| on\w+="|<script|<link(?! rel="alternate")/);
    expect(answer.headers.get('Referrer-Policy')).to.equal('same-origin');
  });

  it('answers 304 per shape', async () => {
    const api = await startApi();
    const { answer } = await read(api);
    const tag = { 'If-None-Match': answer.headers.get('ETag')! };
    expect((await read(api, {}, tag)).answer.status).to.equal(304);
    expect((await read(api, {}, { ...tag, ...asDocument })).answer.status).to.equal(200);
    expect((await read(api, { lang: 'en' }, tag)).answer.status).to.equal(200);
    await api.react();
    expect((await read(api, {}, tag)).answer.status).to.equal(200);
  });
});
