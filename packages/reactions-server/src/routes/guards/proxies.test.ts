import { describe, expect, it } from 'vitest';
import { startApi } from '../../../testing/api.js';
import { createReactionsServer } from '../../server.js';
import { readProxies, visitorAddress } from './proxies.js';

const proxies = readProxies(['127.0.0.1', '10.0.0.0/8', '2001:db8:ffff::/48']);
const told = (socket: string, forwardedFor?: string, forwarded?: string) =>
  visitorAddress({ socket, forwardedFor, forwarded }, proxies);

describe('the address of a visitor', () => {
  it.each([
    ['no proxy', ['192.0.2.1'], '192.0.2.1'],
    ['no proxy, and a faked header', ['192.0.2.1', '198.51.100.9'], '192.0.2.1'],
    ['one proxy', ['127.0.0.1', '198.51.100.9'], '198.51.100.9'],
    ['one proxy, as IPv4 in IPv6', ['::ffff:127.0.0.1', '::ffff:198.51.100.9'], '198.51.100.9'],
    ['one proxy, and a faked start', ['127.0.0.1', '203.0.113.66, 198.51.100.9'], '198.51.100.9'],
    ['one proxy, and a faked proxy', ['127.0.0.1', '203.0.113.66, 10.1.1.1, 198.51.100.9'], '198.51.100.9'],
    ['one proxy that tells nothing', ['127.0.0.1'], '127.0.0.1'],
    ['one proxy that tells nonsense', ['127.0.0.1', 'onbekend'], '127.0.0.1'],
    ['three proxies', ['127.0.0.1', '198.51.100.9, 10.0.0.3, 10.0.0.2'], '198.51.100.9'],
    ['three proxies, and nonsense before them', ['127.0.0.1', 'x, 10.0.0.3, 10.0.0.2'], '10.0.0.3'],
    ['a port', ['127.0.0.1', '198.51.100.9:4711'], '198.51.100.9'],
    ['IPv6 with brackets', ['127.0.0.1', '[2001:db8::9]:4711'], '2001:db8::9'],
    ['IPv6 proxies', ['2001:db8:ffff::1', '2001:db8::9, 2001:db8:ffff::2'], '2001:db8::9'],
    ['an odd spelling', ['127.0.0.1', '198.51.100.9, 0x7f.1'], '127.0.0.1'],
    [
      'Forwarded',
      ['127.0.0.1', undefined, 'for=203.0.113.66, for="198.51.100.9:80";proto=https'],
      '198.51.100.9',
    ],
    ['Forwarded with IPv6', ['127.0.0.1', undefined, 'proto=https;For="[2001:db8::9]:80"'], '2001:db8::9'],
    ['Forwarded that hides', ['127.0.0.1', undefined, 'for=_geheim'], '127.0.0.1'],
    ['both headers in agreement', ['127.0.0.1', '198.51.100.9', 'for=198.51.100.9'], '198.51.100.9'],
    ['a second header, faked', ['127.0.0.1', '198.51.100.9', 'for=203.0.113.66'], '127.0.0.1'],
  ] as const)('is told right behind %s', (_, hops, expected) => {
    expect(told(...(hops as unknown as [string, string?, string?]))).to.equal(expected);
  });

  it('counts for the limit: one visitor behind the proxy, and no liar before it', async () => {
    const api = await startApi({ rateLimit: { requests: 1, seconds: 60 }, trustProxy: ['127.0.0.1'] });
    const post = async (forwarded: string, address = '127.0.0.1') =>
      (await api.post({}, { address, headers: { 'X-Forwarded-For': forwarded } })).status;
    expect(await post('198.51.100.1')).to.equal(201);
    expect(await post('198.51.100.2')).to.equal(201);
    expect(await post('203.0.113.66, 198.51.100.1')).to.equal(429);
    expect(await post('203.0.113.1', '192.0.2.1')).to.equal(201);
    expect(await post('203.0.113.2', '192.0.2.1')).to.equal(429);
  });

  it('is that of the socket where no proxy is trusted', async () => {
    const api = await startApi({ rateLimit: { requests: 1, seconds: 60 } });
    const post = async (forwarded: string) =>
      (await api.post({}, { address: '127.0.0.1', headers: { 'X-Forwarded-For': forwarded } })).status;
    expect([await post('198.51.100.1'), await post('198.51.100.2')]).to.deep.equal([201, 429]);
  });

  it.each(['0.0.0.0/0', '::/0', '10.0.0.0/0', '::ffff:0:0/96', 'proxy.example', '10.0.0.0/33'])(
    'is believed of no %s: the server says so and does not start',
    async (trusted) => {
      const refused = await createReactionsServer({
        database: 'sqlite::memory:',
        trustProxy: [trusted],
      }).catch((error: Error) => error.message);
      expect(refused).to.match(/^trust-proxy [^\n]+for example 127\.0\.0\.1[^\n]+$/);
    },
  );
});
