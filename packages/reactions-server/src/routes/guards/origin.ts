import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from '../../refusal.js';
import type { Services } from '../../services.js';
import { problemAnswer } from '../problem-answer.js';
import { methodsOf, type Routed } from './methods.js';
import { tellOfStrangers } from './strangers.js';

const exposed = 'ETag, Retry-After, Idempotency-Replayed';
const requestHeaders = 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match';
// The longest that Chromium keeps a preflight.
const preflightSeconds = 7200;
const reading = new Set(['GET', 'HEAD']);

/**
 * The rules of contract §3 for pages of other origins: the exact origin of an embedding site is echoed, never
 * with credentials; a foreign page may read as an anonymous visitor does, without CORS headers, and not write.
 * The plain form is left to its own route, which asks for confirmation where the origin is `null`.
 */
export function guardOrigin(app: Routed, { sites, log }: Pick<Services, 'sites' | 'log'>): MiddlewareHandler {
  const tell = tellOfStrangers(log);
  return async function originGuard(context, next) {
    const { req } = context;
    const origin = req.header('Origin');
    const welcome = origin !== undefined && embedders(sites, siteOf(req.path)).has(origin);
    const own = origin !== undefined && isOwnOrigin(context, origin);
    if (origin && !welcome && !own) tell(origin);
    const preflight = req.method === 'OPTIONS' && req.header('Access-Control-Request-Method') !== undefined;
    if (preflight) context.res = answerPreflight(welcome, methodsOf(app, req.path));
    else if (origin && !welcome && !own && !reading.has(req.method) && !isPlainForm(req.path, origin))
      context.res = refuse(origin);
    else await next();
    if (welcome && !req.path.startsWith('/v1/admin')) echo(context.res.headers, origin);
    context.res.headers.append('Vary', 'Origin');
  };
}

/** Whether a page of this server itself is asking. */
export function isOwnOrigin({ req }: Context, origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === (req.header('Host') ?? new URL(req.url).host);
}

function siteOf(path: string): string | undefined {
  return /^\/(?:v1\/sites|f)\/([^/]+)/.exec(path)?.[1];
}

/** Who may embed that site; on addresses that name none, whoever may embed any. */
function embedders(sites: Services['sites'], slug: string | undefined): Set<string> {
  const site = slug === undefined ? undefined : sites.get(slug);
  return new Set(site ? site.origins : [...sites.values()].flatMap(({ origins }) => origins));
}

function isPlainForm(path: string, origin: string): boolean {
  return origin === 'null' && path.startsWith('/f/');
}

function refuse(origin: string): Response {
  return problemAnswer(
    new Refusal('origin_refused', {
      detail: `Pages of ${origin.slice(0, 200)} may not post here. The owner allows them with --origin.`,
    }),
  );
}

function answerPreflight(welcome: boolean, methods: readonly string[]): Response {
  if (!welcome) return problemAnswer(new Refusal('origin_refused'));
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers': requestHeaders,
      'Access-Control-Max-Age': String(preflightSeconds),
    },
  });
}

function echo(headers: Headers, origin: string): void {
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Access-Control-Expose-Headers', exposed);
}
