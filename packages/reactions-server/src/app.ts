import { OpenAPIHono } from '@hono/zod-openapi';
import { Refusal } from './refusal.js';
import { actOnReaction } from './routes/act-on-reaction.js';
import { adminThreads } from './routes/admin-threads.js';
import { admin } from './routes/admin.js';
import { changeReaction } from './routes/change-reaction.js';
import { countReactions } from './routes/count-reactions.js';
import { feed } from './routes/feed.js';
import { followThread } from './routes/follow-thread.js';
import { fragment } from './routes/fragment.js';
import { findAddress } from './routes/guards/address.js';
import { answerUnrouted } from './routes/guards/methods.js';
import { measureRequests } from './routes/guards/measure.js';
import { guardOrigin } from './routes/guards/origin.js';
import { logRequests } from './routes/guards/requests.js';
import { health } from './routes/health.js';
import { listReactions } from './routes/list-reactions.js';
import { metrics } from './routes/metrics.js';
import { plainForm } from './routes/plain-form.js';
import { postReaction } from './routes/post-reaction.js';
import { preview } from './routes/preview.js';
import { answerError } from './routes/problem-answer.js';
import { showReaction } from './routes/show-reaction.js';
import type { Services } from './services.js';
import { version } from './version.js';

const routes = [
  listReactions,
  postReaction,
  showReaction,
  changeReaction,
  actOnReaction,
  countReactions,
  followThread,
  feed,
  fragment,
  plainForm,
  preview,
  admin,
  adminThreads,
  health,
  metrics,
];

const description = {
  openapi: '3.0.3',
  info: { title: 'Meepraten reactions', version },
};

/** The HTTP side of a server. */
export function createApp(services: Services): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook(result) {
      if (!result.success) throw malformed(result.error.issues);
    },
  });
  app.onError(answerError(services.log));
  app.notFound(answerUnrouted(app));
  app.use(logRequests(services.log));
  app.use(measureRequests(services.metrics));
  app.use(findAddress(services.settings));
  app.use(guardOrigin(app, services));
  app.use(async function neverSniff(context, next) {
    await next();
    context.res.headers.set('X-Content-Type-Options', 'nosniff');
  });
  for (const add of routes) add(app, services);
  app.doc('/openapi.json', description);
  return app;
}

function malformed(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Refusal {
  const detail = issues.map(({ path, message }) => `${path.map(String).join('.') || 'body'}: ${message}`);
  return new Refusal('malformed', { detail: detail.join('; ').slice(0, 500) });
}
