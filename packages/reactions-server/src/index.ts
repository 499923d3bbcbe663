export { createReactionsServer, type ReactionsServer, type ReactionsServerOptions } from './server.js';
export type { EmailRule, Moderation, RateLimit, Settings } from './settings.js';
