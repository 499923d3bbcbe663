import { fixtureCleanup } from '@open-wc/testing';
import { afterEach } from 'vitest';

// The fixture registers its own clean-up only where `afterEach` is a global; without this, fixtures would leak.
afterEach(() => {
  fixtureCleanup();
});
