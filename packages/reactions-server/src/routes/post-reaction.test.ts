import type { ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { describe, expect, it } from 'vitest';
import { key, problemOf, reactionsPath, request, site, startApi, unlogged } from '../../testing/api.js';

const send = { 'Content-Type': 'application/json', 'Idempotency-Key': 'k', Origin: site };

describe('POST reactions', () => {
  it('publishes and shows the reaction', async () => {
    const api = await startApi();
    const answer = await api.post({ body: 'Met **nadruk**', website: 'www.noor.nl', lang: 'nl' });
    expect(answer.status).to.equal(201);
    const { reaction, edit } = (await answer.json()) as ReactionReceipt;
    expect(reaction.author).to.deep.equal({ name: 'Noor', website: 'https://www.noor.nl/', kind: 'visitor' });
    expect(reaction).to.include({
      lang: 'nl',
      status: 'published',
      depth: 0,
      rev: 1,
      seq: 1,
      parentId: null,
    });
    expect(Date.parse(edit.until) - Date.parse(reaction.createdAt)).to.equal(30 * 60 * 1000);
    const page = await api.page();
    expect(page.items).to.deep.equal([reaction]);
    expect(page.thread).to.include({ key, count: 1, title: 'Artikel', url: `${site}/artikel` });
  });

  it.each<[string, Record<string, unknown>, { field: string; code: string }[]]>([
    ['an empty message', { body: ' \n' }, [{ field: 'body', code: 'required' }]],
    ['an invisible message', { body: '\u200b\u2060' }, [{ field: 'body', code: 'required' }]],
    ['no message', { body: undefined }, [{ field: 'body', code: 'required' }]],
    ['no name', { name: null }, [{ field: 'name', code: 'required' }]],
    ['8,001 characters', { body: 'x'.repeat(8001) }, [{ field: 'body', code: 'too-long' }]],
    ['a long name', { name: 'x'.repeat(101) }, [{ field: 'name', code: 'too-long' }]],
    ['no e-mail address', { email: 'noor' }, [{ field: 'email', code: 'not-an-email' }]],
    ['a notice without address', { subscribe: true }, [{ field: 'email', code: 'required' }]],
    ['a script as website', { website: 'javascript:alert(1)' }, [{ field: 'website', code: 'not-a-url' }]],
    ['an odd parent', { parentId: 'x' }, [{ field: 'parentId', code: 'unknown-parent' }]],
    [
      'everything wrong, in the order of the fields',
      { body: '', name: '', email: '@', website: 'ftp://a.nl' },
      [
        { field: 'body', code: 'required' },
        { field: 'name', code: 'required' },
        { field: 'email', code: 'not-an-email' },
        { field: 'website', code: 'not-a-url' },
      ],
    ],
  ])('refuses %s', async (_, draft, errors) => {
    const api = await startApi();
    const answer = await api.post(draft);
    expect(answer.status).to.equal(422);
    expect(await problemOf(answer)).to.deep.include({ code: 'invalid', errors });
    expect((await api.page()).thread.count).to.equal(0);
  });

  it('counts a line end once, whatever it is made of', async () => {
    const api = await startApi();
    const lines = 'x\r\n'.repeat(4000);
    expect((await api.post({ body: lines })).status).to.equal(201);
    expect((await api.post({ body: `${lines}x` })).status).to.equal(422);
  });

  it('takes only published reactions of the same thread as parents', async () => {
    const api = await startApi();
    const elsewhere = await api.react({ thread: '/ander' });
    const unknown = { errors: [{ field: 'parentId', code: 'unknown-parent' }] };
    expect(await problemOf(await api.post({ parentId: elsewhere.id }))).to.deep.include(unknown);
    const here = await api.react();
    expect((await api.react({ parentId: here.id })).depth).to.equal(1);
  });

  it.each([
    undefined,
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'multipart/form-data',
  ])('refuses the content type %j', async (type) => {
    const api = await startApi();
    const { 'Content-Type': _, ...rest } = send;
    const body = new TextEncoder().encode(JSON.stringify(request()));
    const answer = await api.app.request(reactionsPath, {
      method: 'POST',
      headers: type ? { ...rest, 'Content-Type': type } : rest,
      body,
    });
    expect(answer.status).to.equal(415);
    expect((await problemOf(answer)).code).to.equal('not_json');
  });

  it('takes JSON with a charset', async () => {
    const api = await startApi();
    const headers = { ...send, 'Content-Type': 'Application/JSON; charset=utf-8' };
    const answer = await api.ask(reactionsPath, { method: 'POST', headers, body: JSON.stringify(request()) });
    expect(answer.status).to.equal(201);
  });

  it.each([
    ['broken JSON', '{"thread":'],
    ['no JSON at all', ''],
    ['a list', '[]'],
    ['a number as message', JSON.stringify(request({ body: 5 }))],
    ['a text as subscribe', JSON.stringify(request({ subscribe: 'yes' }))],
    ['no thread', JSON.stringify(request({ thread: undefined }))],
    ['an empty thread key', JSON.stringify(request({ thread: '' }))],
    ['a thread key of 513 characters', JSON.stringify(request({ thread: 'x'.repeat(513) }))],
    ['no page', JSON.stringify(request({ page: undefined }))],
  ])('calls %s malformed', async (_, body) => {
    const api = await startApi();
    const answer = await api.ask(reactionsPath, { method: 'POST', headers: send, body });
    expect(answer.status).to.equal(400);
    expect((await problemOf(answer)).code).to.equal('malformed');
  });

  it.each(['', 'with blank', 'x'.repeat(256)])('says what to do about the key %j', async (bad) => {
    const api = await startApi();
    const answer = await api.post({}, { headers: { 'Idempotency-Key': bad } });
    expect(answer.status).to.equal(400);
    expect(await problemOf(answer))
      .to.include({ code: 'malformed' })
      .and.property('detail')
      .contain('Idempotency-Key');
  });

  it('stops reading after 64 KiB, announced or not', async () => {
    const api = await startApi();
    const body = JSON.stringify(request({ body: 'x'.repeat(65_537) }));
    const announced = await api.ask(reactionsPath, { method: 'POST', headers: send, body });
    expect(announced.status).to.equal(413);
    expect((await problemOf(announced)).code).to.equal('too_large');
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(16_384).fill(32));
        if (pulled > 200) controller.close();
      },
    });
    const streamed = await api.app.request(reactionsPath, {
      method: 'POST',
      headers: { ...send, 'Transfer-Encoding': 'chunked' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).to.equal(413);
    expect(pulled).to.be.below(20);
  });

  it('knows only its own site', async () => {
    const api = await startApi();
    const answer = await api.ask('/v1/sites/ander/reactions', {
      method: 'POST',
      headers: send,
      body: request(),
    });
    expect(answer.status).to.equal(404);
    expect((await problemOf(answer)).code).to.equal('not_found');
  });

  it.each(['https://evil.example', 'http://blog.example', 'https://blog.example.evil.example', 'null'])(
    'refuses a page of %s',
    async (origin) => {
      const api = await startApi();
      const answer = await api.post({}, { headers: { Origin: origin } });
      expect(answer.status).to.equal(403);
      expect(answer.headers.get('Access-Control-Allow-Origin')).to.equal(null);
      expect((await problemOf(answer)).code).to.equal('origin_refused');
    },
  );

  it.each([
    'https://evil.example/artikel',
    'https://blog.example.evil.example/',
    'javascript:1//https://blog.example',
  ])('refuses the page address %s', async (url) => {
    const api = await startApi();
    const answer = await api.post({ page: { url, title: '' } });
    expect(answer.status).to.equal(403);
    expect((await problemOf(answer)).code).to.equal('origin_refused');
  });

  it('cleans names of what reorders the text around them', async () => {
    const api = await startApi();
    const { author } = await api.react({ name: ' Ja\u202en\u0000\n de\u200b Boer \u2067' });
    expect(author.name).to.equal('Jan de Boer');
  });

  it('survives half a surrogate pair and NUL', async () => {
    const api = await startApi();
    await api.react({ body: 'a\ud800b\0c', name: 'x\udc00' });
    expect((await api.page()).items[0]?.body).to.deep.equal([
      { kind: 'p', children: [{ kind: 'text', text: 'a\ufffdb\ufffdc' }] },
    ]);
  });

  it('takes no reaction in a closed thread', async () => {
    const api = await startApi();
    await api.react();
    await api.database.updateTable('thread').set({ state: 'closed' }).execute();
    const answer = await api.post();
    expect(answer.status).to.equal(403);
    expect((await problemOf(answer)).code).to.equal('thread_closed');
    expect((await api.page()).thread).to.include({ state: 'closed', count: 1 });
  });

  it('answers 503 without details when the database fails', async () => {
    const api = await startApi(unlogged);
    await api.stop();
    const answer = await api.post();
    expect(answer.status).to.equal(503);
    expect((await problemOf(answer)).code).to.equal('unavailable');
  });
});
