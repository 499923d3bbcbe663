import { expect } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { fetchedCode } from './fetched-code.js';
import { codeOf } from './testing/rejection.js';

describe('code that is fetched', () => {
  it('fails with the code of any other thing that does not come', async () => {
    expect(await codeOf(fetchedCode(Promise.reject(new TypeError('no answer'))))).to.equal('blocked');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(false);
    expect(await codeOf(fetchedCode(Promise.reject(new TypeError('no answer'))))).to.equal('offline');
  });
});
