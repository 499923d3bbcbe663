export {
  reportReasons,
  type ReactionActs,
  type ReactionChange,
  type Report,
  type ReportReason,
} from './acts.js';
export { deepest, isContainer, safeAddress } from './body/body-rules.js';
export { readBody } from './body/read-body.js';
export type {
  AskedWork,
  FollowOptions,
  ListQuery,
  ReactionsClient,
  Submission,
  SubmitOptions,
} from './client.js';
export { countReactions, type CountedThread } from './counts/thread-counts.js';
export { DraftStore, type DraftPlace, type DraftStoreOptions } from './drafts/draft-store.js';
export { writeCount } from './counts/write-count.js';
export { createIdempotencyKey } from './drafts/idempotency-key.js';
export { parseDraft, type DraftNews, type KeptDraft, type RefusalReason } from './drafts/kept-draft.js';
export { mayPass } from './drafts/may-pass.js';
export { sendDraft, type SendDraftOptions, type SentDraft } from './drafts/send-draft.js';
export { onDelivery, type Delivery } from './outbox/deliveries.js';
export type { OutboxEntry } from './outbox/outbox-entry.js';
export { OutboxStore } from './outbox/outbox-store.js';
export { sendWaiting } from './outbox/send-waiting.js';
export { DeviceValue, type DeviceOptions } from './device/device-value.js';
export { wipeDevice } from './device/wipe-device.js';
export { Actor } from './own/actor.js';
export type { SitePlace } from './own/device-list.js';
export { OwnReactions, type OwnEntry } from './own/own-reactions.js';
export { currentPage } from './page/current-page.js';
export { currentThread } from './page/current-thread.js';
export { isFromNowhere } from './page/is-from-nowhere.js';
export * from './protocol/index.js';
export {
  failureCodes,
  ReactionsError,
  type FailureCode,
  type ReactionsErrorOptions,
} from './reactions-error.js';
export { createServerClient, type ServerClientOptions } from './server-client/server-client.js';
export { createClient } from './services/create-client.js';
export { services, type Service, type ServicePlace } from './services/service.js';
export { wordPressFormSettings } from './services/wordpress.js';
