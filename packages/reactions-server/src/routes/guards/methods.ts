import type { NotFoundHandler } from 'hono';
import { Refusal } from '../../refusal.js';
import { problemAnswer } from '../problem-answer.js';

/** The part of an app that knows its routes. */
export interface Routed {
  readonly routes: readonly { readonly method: string; readonly path: string }[];
}

/** Answers what no route took: 405 with `Allow` where the address exists under other methods, else 404. */
export function answerUnrouted(app: Routed): NotFoundHandler {
  return function unrouted({ req }) {
    const allowed = methodsOf(app, req.path);
    if (allowed.length === 0) return problemAnswer(new Refusal('not_found'));
    const answer = problemAnswer(
      new Refusal('method_not_allowed', { detail: `This address takes ${allowed.join(', ')}.` }),
    );
    answer.headers.set('Allow', allowed.join(', '));
    return answer;
  };
}

/** The methods under which an address has a route. */
export function methodsOf(app: Routed, path: string): string[] {
  const methods = app.routes
    .filter((route) => route.method !== 'ALL' && patternOf(route.path).test(path))
    .map((route) => route.method);
  return [...new Set(methods)].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}

const patterns = new Map<string, RegExp>();

function patternOf(path: string): RegExp {
  const known = patterns.get(path);
  if (known) return known;
  const pattern = new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
  patterns.set(path, pattern);
  return pattern;
}
