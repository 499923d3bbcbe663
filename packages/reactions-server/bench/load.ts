import autocannon from 'autocannon';
import { site } from '../testing/proofs/server-process.js';

/** As many readers as ask at the same time. */
const connections = 10;

export interface Load {
  /** Answers of the wanted status, each second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

interface Asking {
  address: string;
  seconds: number;
  /** Paths that are asked in turn. */
  paths: readonly string[];
  headers?: Record<string, string>;
  /** The status that every answer has. */
  status?: number;
}

/** @throws {Error} when an answer has another status, or does not come: then the figures would tell of something else */
export async function ask({ address, seconds, paths, headers = {}, status = 200 }: Asking): Promise<Load> {
  const requests = paths.map((path) => ({ method: 'GET' as const, path, headers }));
  return measured({ url: address, connections, duration: seconds, requests }, status);
}

let drafts = 0;

interface Posting {
  address: string;
  seconds: number;
  key: string;
  writers?: number;
}

/** Readers who post new reactions, each as soon as the one before is answered. */
export function post({ address, seconds, key, writers = connections }: Posting): Promise<Load> {
  const setupRequest = (request: autocannon.Request) => {
    drafts += 1;
    return {
      ...request,
      headers: {
        'Content-Type': 'application/json',
        Origin: site,
        'Idempotency-Key': `bench-${process.pid}-${drafts}`,
      },
      body: JSON.stringify({
        thread: key,
        page: { url: `${site}/artikel` },
        body: `Reactie nummer ${drafts}, met een paar woorden erbij.`,
        name: 'Noor',
      }),
    };
  };
  const requests = [{ method: 'POST' as const, path: '/v1/sites/default/reactions', setupRequest }];
  return measured({ url: address, connections: writers, duration: seconds, requests }, 201);
}

async function measured(options: autocannon.Options, status: number): Promise<Load> {
  const { statusCodeStats, errors, duration, latency } = await autocannon(options);
  const seen = Object.keys(statusCodeStats ?? {});
  if (errors > 0 || seen.some((code) => code !== String(status)))
    throw new Error(
      `Answers of ${seen.join(', ') || 'no status'} and ${errors} errors where ${status} was wanted.`,
    );
  return {
    rate: (statusCodeStats?.[String(status) as keyof typeof statusCodeStats]?.count ?? 0) / duration,
    p50: latency.p50,
    p99: latency.p99,
  };
}
