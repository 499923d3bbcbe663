import { describe, expect, it } from 'vitest';
import { problemOf, site, startApi } from '../../testing/api.js';
import { visitorOf } from './visitor.js';

const rateLimit = { requests: 2, seconds: 60 };

describe('the rate limit', () => {
  it('counts each visitor alone and says when to try again', async () => {
    const api = await startApi({ rateLimit });
    const address = '192.0.2.1';
    for (let count = 0; count < 2; count += 1) expect((await api.post({}, { address })).status).to.equal(201);
    const refused = await api.post({}, { address });
    expect(refused.status).to.equal(429);
    expect(refused.headers.get('Access-Control-Allow-Origin')).to.equal(site);
    const { code, retryAfter } = await problemOf(refused);
    expect(code).to.equal('rate_limited');
    expect(retryAfter).to.be.within(1, 60);
    expect(refused.headers.get('Retry-After')).to.equal(String(retryAfter));
    expect((await api.post({}, { address: '192.0.2.2' })).status).to.equal(201);
  });

  it('does not count what is refused for its content', async () => {
    const api = await startApi({ rateLimit });
    for (let count = 0; count < 5; count += 1) await api.post({ body: '' }, { address: '192.0.2.1' });
    expect((await api.post({}, { address: '192.0.2.1' })).status).to.equal(201);
  });

  it('counts what is refused so late that it cost as much as what is stored', async () => {
    const api = await startApi({ rateLimit });
    const post = async () => {
      const parentId = '01a209ee-03e5-76cf-92df-8870192f7ce0';
      return (await api.post({ parentId }, { address: '192.0.2.1' })).status;
    };
    expect([await post(), await post(), await post()]).to.deep.equal([422, 422, 429]);
  });

  it('lets more previews pass, but not all', async () => {
    const api = await startApi({ rateLimit });
    const statuses: number[] = [];
    for (let count = 0; count < 30; count += 1) {
      const answer = await api.ask('/v1/preview', {
        method: 'POST',
        body: { body: 'a' },
        address: '192.0.2.1',
      });
      statuses.push(answer.status);
    }
    expect(statuses.filter((status) => status === 200)).to.have.length(24);
    expect(statuses.at(-1)).to.equal(429);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    [undefined, 'unknown'],
  ])('takes %s for the visitor %s', (address, visitor) => {
    expect(visitorOf(address)).to.equal(visitor);
  });
});
