import { describe, expect, it } from 'vitest';
import { key, problemOf, reactionsPath, request, site, startApi, unlogged } from '../../testing/api.js';

describe('CORS', () => {
  const path = `${reactionsPath}?thread=${key}`;

  it('echoes the exact origin of the site, without credentials', async () => {
    const api = await startApi({ origins: [site, 'https://www.blog.example'] });
    for (const origin of [site, 'https://www.blog.example']) {
      const { headers } = await api.ask(path, { headers: { Origin: origin } });
      expect(headers.get('Access-Control-Allow-Origin')).to.equal(origin);
      expect(headers.get('Access-Control-Expose-Headers')).to.equal(
        'ETag, Retry-After, Idempotency-Replayed',
      );
      expect(headers.has('Access-Control-Allow-Credentials')).to.equal(false);
      expect(headers.get('Vary')).to.contain('Origin');
    }
  });

  it.each(['https://evil.example', 'null', 'https://blog.example:8443'])(
    'answers a reading page of %s as any visitor, without CORS headers',
    async (origin) => {
      const api = await startApi();
      const answer = await api.ask(path, { headers: { Origin: origin } });
      expect(answer.status).to.equal(200);
      expect(answer.headers.has('Access-Control-Allow-Origin')).to.equal(false);
      expect(answer.headers.get('Vary')).to.contain('Origin');
    },
  );

  it('tells its owner once of each page elsewhere that it keeps away, and how to let it in', async () => {
    const lines: string[] = [];
    const api = await startApi({ logTo: { write: (line) => void lines.push(line) } });
    const ask = (origin: string, method = 'GET') =>
      api.ask(path, { method, headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } });
    for (const origin of [
      'https://www.blog.example',
      site,
      'null',
      'http://localhost',
      'https://a.example/pad',
    ])
      for (const method of ['GET', 'OPTIONS', 'GET']) await ask(origin, method);
    const told = () =>
      lines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter(({ event }) => event === 'origin-refused');
    expect(told().map(({ origin }) => origin)).to.deep.equal(['https://www.blog.example']);
    expect(told()[0]!['hint']).to.contain('--origin https://www.blog.example');
    for (let site = 0; site < 100; site += 1) await ask(`https://${site}.example`);
    expect(told().length).to.equal(20);
  });

  it('lets a page of the site read problems too', async () => {
    const api = await startApi();
    for (const answer of [
      await api.post({ body: '' }),
      await api.ask('/v1/sites/ander/reactions?thread=a', { headers: { Origin: site } }),
      await api.ask('/nergens', { headers: { Origin: site } }),
    ])
      expect(answer.headers.get('Access-Control-Allow-Origin')).to.equal(site);
  });

  it('answers the question before a request', async () => {
    const api = await startApi();
    const ask = (origin: string) =>
      api.ask(reactionsPath, {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
      });
    const { status, headers } = await ask(site);
    expect(status).to.equal(204);
    expect(headers.get('Access-Control-Allow-Origin')).to.equal(site);
    expect(headers.get('Access-Control-Allow-Methods')).to.contain('POST');
    expect(headers.get('Access-Control-Allow-Headers'))
      .to.contain('Idempotency-Key')
      .and.contain('Content-Type');
    expect(Number(headers.get('Access-Control-Max-Age'))).to.be.above(0);
    for (const origin of ['https://evil.example', 'null'])
      expect((await ask(origin)).headers.has('Access-Control-Allow-Origin')).to.equal(false);
  });

  it('takes requests of its own pages and of no page at all', async () => {
    const api = await startApi({ origins: [] });
    const own = 'http://localhost';
    const body = request({ page: { url: `${own}/v1/sites/default/fragment.html`, title: '' } });
    for (const headers of [{ Origin: own }, {}]) {
      const answer = await api.ask(reactionsPath, {
        method: 'POST',
        body,
        headers: { ...headers, 'Idempotency-Key': JSON.stringify(headers) },
      });
      expect(answer.status).to.equal(201);
    }
  });

  it('keeps moderation away from pages of other origins', async () => {
    const api = await startApi();
    const answer = await api.ask('/v1/admin/reactions', { headers: { Origin: site } });
    expect(answer.headers.has('Access-Control-Allow-Origin')).to.equal(false);
  });
});

describe('addresses', () => {
  it('answers what does not exist with a problem', async () => {
    const api = await startApi();
    for (const path of ['/', '/nergens', '/v1', '/v1/sites/default', '/v1/reactions/onzin', '/%E0%A4%A']) {
      const answer = await api.ask(path);
      expect(answer.status, path).to.equal(404);
      expect((await problemOf(answer)).code).to.equal('not_found');
    }
  });

  it('names the methods that an address takes', async () => {
    const api = await startApi();
    const answer = await api.app.request(reactionsPath, { method: 'PUT' });
    expect(answer.status).to.equal(405);
    expect(answer.headers.get('Allow')).to.equal('GET, HEAD, POST');
    expect((await problemOf(answer)).code).to.equal('method_not_allowed');
    expect((await api.app.request('/f/default')).status).to.equal(405);
  });

  it('answers HEAD as GET without a body', async () => {
    const api = await startApi();
    const answer = await api.app.request(`${reactionsPath}?thread=a`, { method: 'HEAD' });
    expect(answer.status).to.equal(200);
    expect(answer.headers.has('ETag')).to.equal(true);
    expect(await answer.text()).to.equal('');
  });

  it('tells its health and describes itself', async () => {
    const api = await startApi();
    expect(await (await api.ask('/healthz')).json()).to.deep.equal({ status: 'ok' });
    expect(await (await api.ask('/readyz')).json()).to.deep.equal({ status: 'ok' });
    const description = (await (await api.ask('/openapi.json')).json()) as { openapi: string; paths: object };
    expect(description.openapi).to.match(/^3\./);
    expect(Object.keys(description.paths).sort()).to.deep.equal([
      '/f/{site}',
      '/healthz',
      '/metrics',
      '/readyz',
      '/v1/admin/audit',
      '/v1/admin/flags',
      '/v1/admin/reactions',
      '/v1/admin/reactions/{id}/flags',
      '/v1/admin/reactions/{id}/{verdict}',
      '/v1/admin/threads',
      '/v1/preview',
      '/v1/reactions/{id}',
      '/v1/reactions/{id}/emotes/{kind}',
      '/v1/reactions/{id}/flags',
      '/v1/sites/{site}/counts',
      '/v1/sites/{site}/events',
      '/v1/sites/{site}/feed.atom',
      '/v1/sites/{site}/fragment.html',
      '/v1/sites/{site}/reactions',
    ]);
  });

  it('is alive but not ready when the database is gone', async () => {
    const api = await startApi(unlogged);
    await api.stop();
    const ready = await api.ask('/readyz');
    expect(ready.status).to.equal(503);
    expect((await api.ask('/healthz')).status).to.equal(200);
  });
});

describe('POST preview', () => {
  const preview = (body: unknown, headers = {}) => ({ method: 'POST', body, headers });

  it('gives the tree that posting would store', async () => {
    const api = await startApi();
    const body = '> a\n\n*b*';
    const shown = (await (await api.ask('/v1/preview', preview({ body }))).json()) as { body: unknown };
    expect(shown.body).to.deep.equal((await api.react({ body })).body);
    expect(await (await api.ask('/v1/preview', preview({ body: ' ' }))).json()).to.deep.equal({ body: [] });
  });

  it('refuses what posting would refuse', async () => {
    const api = await startApi();
    expect((await api.ask('/v1/preview', preview({ body: 'x'.repeat(8001) }))).status).to.equal(422);
    expect((await api.ask('/v1/preview', preview({}))).status).to.equal(400);
    expect((await api.ask('/v1/preview', preview('{"body":"a"}'))).status).to.equal(415);
    expect(
      (await api.ask('/v1/preview', preview({ body: 'a' }, { Origin: 'https://evil.example' }))).status,
    ).to.equal(403);
  });
});
