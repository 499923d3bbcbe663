export * from './challenge.js';
export * from './draft.js';
export * from './events.js';
export * from './limits.js';
export * from './problems.js';
export * from './reaction.js';
export * from './rules.js';
export * from './thread-key.js';
