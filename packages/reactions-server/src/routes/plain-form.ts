import { randomUUID } from 'node:crypto';
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { problemStatus, type ReactionDraft } from '@meepraten/reactions-client/protocol';
import type { Context } from 'hono';
import { pageHeaders } from '../pages/document.js';
import { trapName } from '../pages/form.js';
import { formPage, type FormPage } from '../pages/form-page.js';
import { pageLanguage } from '../pages/terms.js';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import { formSettings } from '../settings.js';
import type { Site } from '../storage/sites.js';
import { checkFormToken, writeFormToken } from '../submission/form-token.js';
import { submitReaction, type Outcome } from '../submission/submit.js';
import { page, problems } from './describe.js';
import { addressOf } from './guards/address.js';
import { limitBody } from './guards/body.js';
import { refusalFor } from './problem-answer.js';
import { siteParams, threadKey } from './schemas.js';
import { belongsTo, requireSite } from './site.js';

const optional = z.string().optional();

const formFields = z.object({
  body: optional,
  name: optional,
  email: optional,
  website: optional,
  subscribe: optional,
  parentId: optional,
  lang: optional,
  url: optional,
  token: optional,
  key: optional,
  [trapName]: optional,
});

type FormFields = z.infer<typeof formFields>;

const route = createRoute({
  method: 'post',
  path: '/f/{site}',
  summary: 'React with the plain form',
  middleware: [limitBody],
  request: {
    params: siteParams,
    query: z.object({ thread: threadKey }),
    body: { content: { 'application/x-www-form-urlencoded': { schema: formFields } } },
  },
  responses: {
    200: page('The text as it was sent, to be confirmed with one button.'),
    303: { description: 'Taken; back to the page.' },
    422: page('The text as it was sent, with what to mend.'),
    403: {
      description:
        'A page with the text as it was sent where the thread is closed; a problem for a strange origin.',
      content: { ...page('').content, ...problems('origin_refused')[problemStatus.origin_refused]?.content },
    },
    409: page('The text as it was sent; an earlier version of it is stored already.'),
    429: page('The text as it was sent; too many reactions in a short time.'),
    503: page('The text as it was sent; nothing was stored.'),
    ...problems('malformed', 'not_found', 'too_large', 'not_json'),
  },
});

/** The way in for a page without scripts. It answers people: in words, and with all they typed. */
export function plainForm(app: OpenAPIHono, services: Services): void {
  app.openapi(route, async (context) => {
    const site = requireSite(services, context.req.valid('param').site);
    const { thread } = context.req.valid('query');
    const fields = await readFields(context);
    const visit = { services, context, site, thread, fields, now: services.now() };
    const { proof, age } = checkFormToken(services.keys, fields.token ?? '', {
      site: site.slug,
      thread,
      now: visit.now,
    });
    const confirmed = proof === 'valid' && Boolean(fields.key) && context.req.header('Origin') !== 'null';
    // Only a key that came from us may go on: it may belong to a sending whose answer was lost.
    if (!confirmed) return answerPage(visit, { key: proof === 'none' ? null : fields.key, refusal: null });
    try {
      const outcome = await submitReaction(services, {
        site,
        thread,
        page: { url: returnAddress(visit) ?? '', title: '' },
        draft: draftOf(fields),
        key: fields.key ?? '',
        address: addressOf(context),
        trapped: Boolean(fields[trapName]),
        formAge: age,
        work: null,
      });
      return context.redirect(landingPlace(visit, outcome), 303);
    } catch (error) {
      const refusal = refusalFor(error, services.log);
      return answerPage(visit, { key: refusal.code === 'key_conflict' ? null : fields.key, refusal });
    }
  });
}

interface Visit {
  services: Services;
  context: Context;
  site: Site;
  thread: string;
  fields: FormFields;
  now: number;
}

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** @throws {Refusal} `not_json` for anything that no form sends */
async function readFields({ req }: Context): Promise<FormFields> {
  const type = req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!formTypes.includes(type))
    throw new Refusal('not_json', { detail: `This address takes ${formTypes[0]}; /v1 takes JSON.` });
  const parsed = formFields.safeParse(await req.parseBody());
  if (!parsed.success) throw new Refusal('malformed', { detail: 'A field is not a text.' });
  return parsed.data;
}

function draftOf({ body, name, email, website, subscribe, parentId, lang }: FormFields): ReactionDraft {
  return {
    body: body ?? '',
    name: name ?? '',
    email: email ?? '',
    website: website ?? '',
    subscribe: Boolean(subscribe),
    parentId: parentId || null,
    lang: lang || null,
  };
}

function answerPage(
  visit: Visit,
  { key, refusal }: { key: string | null | undefined; refusal: Refusal | null },
): Response {
  const { services, context, site, thread, fields, now } = visit;
  const { errors = [], retryAfter = 0 } = refusal?.details ?? {};
  const input: FormPage = {
    lang: pageLanguage(fields.lang, context.req.header('Accept-Language')),
    action: `/f/${encodeURIComponent(site.slug)}?${new URLSearchParams({ thread })}`,
    form: formSettings(services.settings),
    draft: draftOf(fields),
    url: returnAddress(visit),
    token: writeFormToken(services.keys, { site: site.slug, thread, now }),
    key: key || randomUUID(),
    refusal: refusal && { code: refusal.code, errors, retryAfter },
  };
  const headers = new Headers({ ...pageHeaders(site.origins), 'Cache-Control': 'no-store' });
  if (retryAfter) headers.set('Retry-After', String(retryAfter));
  return new Response(formPage(input), { status: refusal ? problemStatus[refusal.code] : 200, headers });
}

/** The page to return to, where it is one of the site's. */
function returnAddress({ site, fields }: Visit): string | null {
  return fields.url && belongsTo(site, fields.url) ? fields.url : null;
}

/** The thread as a page of this server. */
function ownPage({ context, site, thread, fields }: Visit): URL {
  const address = new URL(`/v1/sites/${encodeURIComponent(site.slug)}/fragment.html`, context.req.url);
  address.searchParams.set('thread', thread);
  if (pageLanguage(fields.lang) === 'en') address.searchParams.set('lang', 'en');
  return address;
}

function landingPlace(visit: Visit, { status, receipt: { reaction } }: Outcome): string {
  const published = status === 201;
  const target = returnAddress(visit);
  const address = target ? new URL(target) : ownPage(visit);
  if (!target && published) address.searchParams.set('around', reaction.id);
  address.hash = published ? `reaction-${reaction.id}` : 'reaction-pending';
  return address.href;
}
