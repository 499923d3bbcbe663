export type {
  ListQuery,
  ReactionsClient,
  ReactionsReader,
  Submission,
  SubmitOptions,
} from './client.js';
export { DraftStore, type DraftPlace, type DraftStoreOptions } from './drafts/draft-store.js';
export { createIdempotencyKey } from './drafts/idempotency-key.js';
export { parseDraft, type DraftNews, type KeptDraft, type RefusalReason } from './drafts/kept-draft.js';
export { mayPass } from './drafts/may-pass.js';
export { sendDraft, type SendDraftOptions, type SentDraft } from './drafts/send-draft.js';
export { sendWaiting } from './outbox/send-waiting.js';
export { currentPage } from './page/current-page.js';
export { currentThread } from './page/current-thread.js';
export * from './protocol/index.js';
export {
  failureCodes,
  ReactionsError,
  type FailureCode,
  type ReactionsErrorOptions,
} from './reactions-error.js';
export { createServerClient } from './server-client/server-client.js';
export { createServerReader, type ServerClientOptions } from './server-client/server-reader.js';
