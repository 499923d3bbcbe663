import type { z } from '@hono/zod-openapi';
import { problemStatus, type ProblemCode } from '@meepraten/reactions-client/protocol';
import { problem } from './schemas.js';

/** A JSON answer, as the API description names it. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

export function page(description: string) {
  return { description, content: { 'text/html': { schema: { type: 'string' as const } } } };
}

/** The problems that a route may answer with, by status. */
export function problems(...codes: readonly ProblemCode[]) {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes)
    byStatus.set(problemStatus[code], [...(byStatus.get(problemStatus[code]) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      status,
      { description: names.join(', '), content: { 'application/problem+json': { schema: problem } } },
    ]),
  );
}
