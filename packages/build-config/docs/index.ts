export { faultsOfMarkup, knownElements } from './markup.ts';
export { faultsOfTypes } from './types.ts';
