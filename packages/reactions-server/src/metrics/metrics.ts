import { sql } from 'kysely';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Decision } from '../moderation/decide.js';
import type { Database } from '../storage/database.js';
import type { Engine } from '../storage/engine.js';

export interface MeasuredRequest {
  method: string;
  /** The route's pattern, never the address: a label must not grow with what readers send. */
  route: string;
  status: number;
  seconds: number;
}

interface MeasuredServer {
  database: Database;
  /** How much room the database takes; null where nothing is kept. */
  size: Engine['size'];
  /** How many follow a thread at the moment. */
  streams: () => number;
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * What a running server can be watched by, in the words of Prometheus (https://prometheus.io/docs/practices/naming/).
 * Nothing of a reader is in it.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'meepraten_request_duration_seconds',
    help: 'Requests by route, and how long they took.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [this.#registry],
  });
  readonly #stored = new Counter({
    name: 'meepraten_reactions_stored_total',
    help: 'Reactions that came since the start, by their status at that moment.',
    labelNames: ['status'],
    registers: [this.#registry],
  });
  readonly #held = new Counter({
    name: 'meepraten_reactions_held_total',
    help: 'Reactions that were held since the start, by reason; one may have several.',
    labelNames: ['reason'],
    registers: [this.#registry],
  });

  constructor({ database, size, streams }: MeasuredServer) {
    const published = () => publishedIn(database);
    const waiting = () => waitingIn(database);
    this.#gauge('meepraten_reactions_published', 'Reactions that are shown.', published);
    this.#gauge('meepraten_reactions_waiting', 'Reactions that wait for approval.', waiting);
    this.#gauge('meepraten_event_streams', 'Readers who follow a thread.', streams);
    if (size) this.#gauge('meepraten_database_bytes', 'Size of the database.', () => size(database));
    this.#gauge('process_resident_memory_bytes', 'Memory in use.', () => process.memoryUsage.rss());
    const start = Date.now() / 1000 - process.uptime();
    this.#gauge('process_start_time_seconds', 'Start of the process, in seconds since 1970.', () => start);
  }

  /** Counts a request that was answered. */
  answered({ method, route, status, seconds }: MeasuredRequest): void {
    const known = methods.has(method) ? method : 'other';
    this.#requests.observe({ method: known, route, status }, seconds);
  }

  /** Counts a reaction that was stored; not one that was sent again. */
  stored({ status, reasons }: Decision): void {
    this.#stored.inc({ status });
    if (status === 'pending') for (const reason of reasons) this.#held.inc({ reason });
  }

  /** In the text format of Prometheus, version 0.0.4. */
  async text(): Promise<{ type: string; text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() };
  }

  #gauge(name: string, help: string, read: () => Promise<number> | number): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      async collect() {
        this.set(await read());
      },
    });
  }
}

/** From the books of the threads: counting the reactions themselves takes seconds where there are a million. */
async function publishedIn(database: Database): Promise<number> {
  const { count } = await database
    .selectFrom('thread')
    .select(({ fn }) => fn.sum('count').as('count'))
    .executeTakeFirstOrThrow();
  return Number(count ?? 0);
}

async function waitingIn(database: Database): Promise<number> {
  const { count } = await database
    .selectFrom('reaction')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('status', '=', sql.lit('pending'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
