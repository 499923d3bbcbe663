import type { Keyring } from './crypto/keyring.js';
import type { LiveThreads } from './live/live-threads.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics/metrics.js';
import type { LocalGate } from './moderation/local-gate.js';
import type { RateGate } from './moderation/rate-gate.js';
import type { WordList } from './moderation/word-list.js';
import type { Settings } from './settings.js';
import type { Database } from './storage/database.js';
import type { Site } from './storage/sites.js';
import type { BodyParser } from './text/body-parser.js';

/** What a running server consists of; routes are functions over it. */
export interface Services {
  database: Database;
  keys: Keyring;
  settings: Settings;
  sites: ReadonlyMap<string, Site>;
  adminPassword: string;
  parser: BodyParser;
  live: LiveThreads;
  log: Log;
  metrics: Metrics;
  /** Words that hold a reaction. */
  words: WordList;
  /** For reactions that are about to be stored. */
  reactionGate: RateGate;
  /** For what costs work but stores nothing. */
  previewGate: LocalGate;
  /** For likes, reports and changes. */
  actGate: RateGate;
  /** For wrong passwords. */
  passwordGate: RateGate;
  /** Milliseconds UTC. */
  now: () => number;
}
