import { type chai } from '@open-wc/testing';
import { finishAnimations } from './finish-animations.js';

type Check = (this: unknown, options?: unknown) => unknown;

/** Has `to.be.accessible()` look at what it is asked about once that has come to rest. */
export const accessibleAtRest: Parameters<typeof chai.use>[0] = ({ Assertion }, { overwriteMethod }) => {
  overwriteMethod(Assertion.prototype, 'accessible', (check: Check): Check => {
    return function atRest(options) {
      finishAnimations();
      return check.call(this, options);
    };
  });
};
