export { deepest, isContainer, safeAddress } from './body/body-rules.js';
export { readBody } from './body/read-body.js';
export type { ListQuery, ReactionsClient, Submission, SubmitOptions, ThreadReader } from './client.js';
export { DraftStore, type DraftPlace, type DraftStoreOptions } from './drafts/draft-store.js';
export { createIdempotencyKey } from './drafts/idempotency-key.js';
export type { KeptDraft } from './drafts/kept-draft.js';
export { sendDraft, type SendDraftOptions, type SentDraft } from './drafts/send-draft.js';
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
export type { ServerClientOptions } from './server-client/server-reader.js';
export { createClient } from './services/create-client.js';
export { createReader } from './services/create-reader.js';
export { services, type Service, type ServicePlace } from './services/service.js';
export { wordPressFormSettings } from './services/wordpress.js';
