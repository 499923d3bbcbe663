import { chai, fixtureCleanup } from '@open-wc/testing';
import { afterAll, afterEach, beforeEach, expect } from 'vitest';
import { accessibleAtRest } from './accessible-at-rest.js';

chai.use(accessibleAtRest);

// A test before may have left something on the device, or scrolled this page, and the one around it where its window is
// the smaller of both.
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  window.top?.scrollTo(0, 0);
  scrollTo(0, 0);
});

// The fixture registers its own clean-up only where `afterEach` is a global; without this, fixtures would leak.
afterEach(() => {
  fixtureCleanup();
});

// Some engines have one page for all files: what a file leaves replaced there makes others fail that have no part in it.
afterAll(() => {
  const replaced = [
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'requestAnimationFrame',
    'fetch',
    'Date',
  ].filter((name) => !String(Reflect.get(globalThis, name)).includes('[native code]'));
  expect(replaced, 'Left replaced in the page: give it back in an afterEach.').toEqual([]);
});
