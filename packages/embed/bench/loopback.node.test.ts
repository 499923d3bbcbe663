import { describe, expect, it } from 'vitest';
import { leadsOutside } from './loopback.ts';

describe('an address', () => {
  it('leads outside unless it is one of this machine', () => {
    expect(leadsOutside('http://127.0.0.1:4000/page')).toBe(false);
    expect(leadsOutside('ws://127.0.0.1:4000/live')).toBe(false);
    expect(leadsOutside('https://cdn.example/emoji.json')).toBe(true);
    expect(leadsOutside('http://127.0.0.1.example/')).toBe(true);
    expect(leadsOutside('wss://push.example/')).toBe(true);
  });

  it('of something that the page holds itself leads nowhere', () => {
    expect(leadsOutside('data:image/svg+xml,x')).toBe(false);
    expect(leadsOutside('blob:http://127.0.0.1:4000/1')).toBe(false);
    expect(leadsOutside('about:blank')).toBe(false);
  });
});
