import { expect } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { LazyPart } from './lazy-part.js';

const lazy = (load: () => Promise<string>) => {
  const host = { requestUpdate: vi.fn() };
  return { host, lazily: new LazyPart(host, load) };
};

describe('a lazy part', () => {
  it('is fetched when it is first asked for, once, and updates the element', async () => {
    const load = vi.fn(async () => 'part');
    const { host, lazily } = lazy(load);
    expect(lazily.isComing).to.equal(false);
    expect(lazily.arrival).to.equal(undefined);
    expect(load.mock.calls.length).to.equal(0);
    expect(lazily.part).to.equal(null);
    expect(lazily.part).to.equal(null);
    expect(lazily.isComing).to.equal(true);
    await lazily.arrival;
    expect(lazily.part).to.equal('part');
    expect(lazily.isComing).to.equal(false);
    expect(load.mock.calls.length).to.equal(1);
    expect(host.requestUpdate.mock.calls.length).to.equal(1);
  });

  it('is left out where it cannot be fetched, and tried again when the device is back online', async () => {
    const load = vi.fn(async () => 'part').mockRejectedValueOnce(new TypeError('offline'));
    const { host, lazily } = lazy(load);
    expect(lazily.part).to.equal(null);
    await lazily.arrival;
    expect(lazily.part).to.equal(null);
    expect(lazily.isComing).to.equal(false);
    expect(load.mock.calls.length).to.equal(1);
    dispatchEvent(new Event('online'));
    expect(host.requestUpdate.mock.calls.length).to.equal(2);
    expect(lazily.part).to.equal(null);
    await lazily.arrival;
    expect(lazily.part).to.equal('part');
  });
});
