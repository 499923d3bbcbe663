import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from '@meepraten/reactions-client/protocol';
import { describe, expect, it, onTestFinished } from 'vitest';
import { key, problemOf, reactionsPath, request, site, startApi, type Api } from '../testing/api.js';
import { sendForm } from '../testing/form.js';
import { knownEmail, startKnowing } from '../testing/known.js';

// One test for each row of THREATS.md that stands; the finer ones lie beside what they test.

const fragmentPath = `/v1/sites/default/fragment.html?thread=${encodeURIComponent(key)}`;
const documentHeaders = { 'Sec-Fetch-Dest': 'document' };

const fragmentOf = async (api: Api) => (await api.ask(fragmentPath, { headers: documentHeaders })).text();

describe('threat', () => {
  it('stored XSS: nothing that a reader typed is markup, in whatever field', async () => {
    const api = await startApi();
    const attacks = [
      `"><script>alert(1)</script>`,
      `'"><img src=x onerror=alert(1)>`,
      `</title></textarea><svg onload=alert(1)>`,
      `[a](javascript:alert(1)) [b](https://a.nl/"onmouseover="alert(1))`,
    ];
    for (const attack of attacks) {
      const page = { url: `${site}/artikel`, title: attack };
      await api.react({ body: attack, name: attack, page, thread: key });
      await api.post({ website: attack });
      const preview = await api.ask('/v1/preview', { method: 'POST', body: { body: attack } });
      expect(preview.headers.get('Content-Type')).to.contain('application/json');
      const kept = await (await sendForm(api, { body: attack, name: attack, email: attack })).text();
      const html = (await fragmentOf(api)) + kept;
      expect(html).not.to.match(/<(script|svg|img)/i);
      expect(html.replace(/"[^"]*"/g, '""')).not.to.match(/<[^>]*\son\w+\s*=/i);
      expect(html).not.to.match(/href="(?!https?:|mailto:|#|\/)/i);
    }
  });

  it('look-alike links, overlay by style: a link shows its place, and readers bring no class, id or style', async () => {
    const api = await startApi();
    await api.react({
      body: '<div style="position:fixed" class="mp" id="x">hoi</div> [bank.nl](https://evil.example)',
    });
    const html = await fragmentOf(api);
    expect(html).to.contain('bank.nl</a> (evil.example)');
    expect(html)
      .to.contain('&lt;div style=')
      .and.not.match(/<div[^>]*position:fixed/);
  });

  it('CSRF: a foreign page can send neither JSON nor a form, and there is no cookie to abuse', async () => {
    const api = await startApi();
    const send = (headers: Record<string, string>) =>
      api.ask(reactionsPath, {
        method: 'POST',
        body: JSON.stringify(request()),
        headers: { 'Idempotency-Key': 'k', ...headers },
      });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'text/json',
    ])
      expect((await send({ 'Content-Type': type })).status).to.equal(415);
    for (const Origin of ['https://evil.example', 'null', `${site}.evil.example`, 'https://blog.example:444'])
      expect((await send({ 'Content-Type': 'application/json', Origin })).status).to.equal(403);
    const form = await sendForm(api, { body: 'Hoi', name: 'Noor' }, { origin: 'https://evil.example' });
    expect((await problemOf(form)).code).to.equal('origin_refused');
    expect((await api.page()).thread.count).to.equal(0);
    expect((await api.post()).headers.get('Set-Cookie')).to.equal(null);
  });

  it('faked IP: a header changes nobody’s limit', async () => {
    const api = await startApi({ rateLimit: { requests: 1, seconds: 60 }, trustProxy: ['127.0.0.1'] });
    const send = async (forwarded: string) => {
      const headers = { 'X-Forwarded-For': `${forwarded}, 198.51.100.9`, 'X-Real-IP': forwarded };
      return (await api.post({}, { address: '::ffff:127.0.0.1', headers })).status;
    };
    expect([await send('203.0.113.1'), await send('203.0.113.2')]).to.deep.equal([201, 429]);
  });

  it('challenge replay: work that was done is good once', async () => {
    const api = await startApi({ challenge: 'always' });
    const { challenge } = (await (await api.post()).json()) as { challenge: Challenge };
    const solution = await solveChallenge({ challenge, deriveKey });
    const work = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await api.post({ challenge: work })).status);
    expect(statuses).to.deep.equal([201, 428, 428]);
  });

  it('one attacker silences all: a flood from one place refuses nobody else, in no thread', async () => {
    const api = await startKnowing({ rateLimit: { requests: 2, seconds: 60 } });
    for (let count = 0; count < 40; count += 1) await api.post({}, { address: '203.0.113.66' });
    for (let visitor = 0; visitor < 40; visitor += 1) {
      const answer = await api.post({}, { address: `192.0.${visitor}.1` });
      expect(answer.status).to.equal(202);
    }
    const other = await api.send({ thread: '/anders', body: 'Dag.' }, { address: '198.51.100.1' });
    expect(other.status).to.equal('published');
  });

  it('impersonation: a known name and address give no badge and change nothing old', async () => {
    const api = await startKnowing();
    const old = await api.send({ name: 'Noor', body: 'Echt van mij.' });
    const taken = await api.send({ name: 'No\u200bor\u202e', body: 'Niet van mij.' });
    expect(taken.author).to.deep.equal({ name: 'Noor', website: null, kind: 'visitor' });
    const { items } = await api.page();
    expect(items.find(({ id }) => id === old.id)?.body).to.deep.equal(old.body);
    const guess = { headers: { Authorization: `Edit ${knownEmail}` } };
    const seen = (await (await api.ask(`/v1/reactions/${old.id}`, guess)).json()) as object;
    expect(seen).not.to.have.property('source');
  });

  it('scanners open moderation links: no GET changes anything', async () => {
    const api = await startApi({ moderation: 'all' });
    const { id } = await api.react();
    const headers = { Authorization: `Bearer ${api.adminPassword}` };
    for (const verdict of ['approve', 'reject'])
      expect((await api.ask(`/v1/admin/reactions/${id}/${verdict}`, { headers })).status).to.equal(405);
    const { status } = await api.database.selectFrom('reaction').select('status').executeTakeFirstOrThrow();
    expect(status).to.equal('pending');
  });

  it('SSRF: the server visits no address that a reader names', async () => {
    let visits = 0;
    const target = createServer((_, answer) => {
      visits += 1;
      answer.end();
    }).listen(0, '127.0.0.1');
    await once(target, 'listening');
    onTestFinished(() => void target.close());
    const { port } = target.address() as AddressInfo;
    const api = await startApi();
    for (const host of ['127.0.0.1', '[::ffff:127.0.0.1]', 'localhost']) {
      const url = `http://${host}:${port}/`;
      await api.react({
        body: `<${url}> ![a](${url}) ${url}`,
        website: 'http://169.254.169.254.nip.example/',
      });
      await api.post({ page: { url, title: '' } });
      await sendForm(api, { body: url, name: 'Noor', url });
    }
    await api.page();
    await fragmentOf(api);
    expect(visits).to.equal(0);
  });

  it('junk threads: asking for a thread makes none', async () => {
    const api = await startApi();
    for (let count = 0; count < 20; count += 1) await api.page({ thread: `/rommel-${count}` });
    await api.post({ body: '', thread: '/rommel' });
    expect(await api.database.selectFrom('thread').selectAll().execute()).to.deep.equal([]);
  });

  it('parser or regex bombs: each is stored, and the next reaction is read as ever', async () => {
    const api = await startApi({ moderation: 'all' });
    const bombs = ['>', '_a__', '[', '*a **b ', '[a](', '- ', '`', '<http://', 'a.', '\u0336', '@a', '&#'];
    for (const bomb of bombs) {
      const body = bomb.repeat(8000).slice(0, 8000);
      expect((await api.post({ body, website: 'a.'.repeat(249) })).status).to.be.oneOf([202, 422]);
      expect((await api.react({ body })).body, bomb).to.be.an('array').that.is.not.empty;
    }
    expect((await api.react({ body: '*a*' })).body).to.deep.equal([
      { kind: 'p', children: [{ kind: 'em', children: [{ kind: 'text', text: 'a' }] }] },
    ]);
  });

  it('depth bombs: answers to answers stay within their levels', async () => {
    const api = await startApi();
    let parentId: string | null = null;
    for (let count = 0; count < 60; count += 1) parentId = (await api.react({ parentId })).id;
    const { items } = await api.page({ around: parentId! });
    expect(Math.max(...items.map(({ depth }) => depth))).to.equal(20);
    expect(items.length).to.be.at.most(21);
  });

  it('first visitor becomes admin: without the password nobody does, whatever is tried first', async () => {
    const api = await startApi();
    for (const Authorization of ['', 'Bearer ', 'Bearer admin', 'Bearer undefined', 'Basic YWRtaW46YWRtaW4='])
      expect((await api.ask('/v1/admin/reactions', { headers: { Authorization } })).status).to.equal(401);
    expect((await api.ask('/v1/admin/reactions', { method: 'POST' })).status).to.be.oneOf([401, 405]);
    expect(api.adminPassword.length).to.be.at.least(32);
  });
});
