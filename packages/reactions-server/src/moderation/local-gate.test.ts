import { describe, expect, it } from 'vitest';
import type { Refusal } from '../refusal.js';
import { LocalGate } from './local-gate.js';

function gateAt(clock: { now: number }, requests = 2) {
  const gate = new LocalGate({ requests, seconds: 60 }, { now: () => clock.now });
  return (address: string) => {
    try {
      gate.pass(address);
      return 'passed';
    } catch (error) {
      const { code, details } = error as Refusal;
      return { code, ...details };
    }
  };
}

describe('the gate that counts in memory', () => {
  it('counts each visitor alone and says how long to wait', () => {
    const clock = { now: 0 };
    const pass = gateAt(clock);
    expect([pass('192.0.2.1'), pass('192.0.2.1'), pass('192.0.2.2')]).to.deep.equal(Array(3).fill('passed'));
    clock.now = 20_500;
    expect(pass('192.0.2.1')).to.include({ code: 'rate_limited', retryAfter: 40 });
  });

  it('counts anew when the time is over', () => {
    const clock = { now: 0 };
    const pass = gateAt(clock, 1);
    pass('192.0.2.1');
    clock.now = 60_000;
    expect(pass('192.0.2.1')).to.equal('passed');
    expect(pass('192.0.2.1')).to.include({ code: 'rate_limited' });
  });

  it('forgets who has not come for longest when very many come', () => {
    const pass = gateAt({ now: 0 }, 1);
    const visitor = (number: number) => `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`;
    for (let number = 0; number <= 10_000; number += 1) pass(visitor(number));
    expect(pass(visitor(1))).to.include({ code: 'rate_limited' });
    expect(pass(visitor(0))).to.equal('passed');
  });
});
