import { postLink, zone, type CommentRecord, type PostRecord } from './records.ts';
import type { Refusal, StandInWordPress } from './wordpress.ts';

// Decide on the code: the message is in the site's language.
const refusals: Readonly<Record<Refusal, [status: number, code: string, params?: object]>> = {
  'no-post': [403, 'rest_comment_invalid_post_id'],
  closed: [403, 'rest_comment_closed'],
  'no-writer': [400, 'rest_comment_author_data_required'],
  'bad-email': [400, 'rest_invalid_param', { author_email: 'Ongeldig e-mailadres.' }],
  empty: [400, 'rest_comment_content_invalid'],
  long: [400, 'comment_content_column_length'],
  duplicate: [409, 'comment_duplicate'],
  flood: [400, 'comment_flood'],
};

/** The REST interface, under both forms of permalinks. Every origin may read it. */
export async function answerRest(site: StandInWordPress, request: Request): Promise<Response> {
  const answer = await routed(site, request);
  answer.headers.set('Access-Control-Allow-Origin', request.headers.get('Origin') ?? '*');
  answer.headers.set('Access-Control-Allow-Credentials', 'true');
  answer.headers.set('Access-Control-Expose-Headers', 'X-WP-Total, X-WP-TotalPages, Link');
  answer.headers.set('Vary', 'Origin');
  return answer;
}

async function routed(site: StandInWordPress, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const route = searchParams.get('rest_route') ?? /\/wp-json(\/.*)$/.exec(pathname)?.[1];
  const [, kind, id] = /^\/wp\/v2\/(comments|posts|pages)(?:\/(\d+))?$/.exec(route ?? '') ?? [];
  if (kind === 'comments' && id === undefined)
    return request.method === 'POST' ? await take(site, request) : list(site, request);
  if (kind === 'comments') return single(site, request, Number(id));
  if (kind === undefined) return refuse(404, 'rest_no_route');
  const post = kind === 'posts' ? site.post(Number(id)) : undefined;
  return post ? Response.json(postJson(post, request)) : refuse(404, 'rest_post_invalid_id');
}

function list(site: StandInWordPress, request: Request): Response {
  const asked = new URL(request.url).searchParams;
  const perPage = Number(asked.get('per_page') ?? 10);
  if (perPage > 100) return refuse(400, 'rest_invalid_param', { per_page: 'Ten hoogste 100.' });
  const post = Number(asked.get('post'));
  if (site.post(post)?.isProtected) return refuse(401, 'rest_cannot_read_post');
  const found = site.comments
    .filter((one) => one.post === post && one.status === 'approved' && one.type === 'comment')
    .sort((one, other) => one.time - other.time || one.id - other.id);
  if (asked.get('order') !== 'asc') found.reverse();
  const start = (Number(asked.get('page') ?? 1) - 1) * perPage;
  const items = found.slice(start, start + perPage).map((one) => commentJson(one, request));
  return Response.json(items, {
    headers: {
      'X-WP-Total': String(found.length),
      'X-WP-TotalPages': String(Math.ceil(found.length / perPage)),
    },
  });
}

function single(site: StandInWordPress, request: Request, id: number): Response {
  const comment = site.comments.find((one) => one.id === id);
  if (!comment) return refuse(404, 'rest_comment_invalid_id');
  return comment.status === 'hold'
    ? refuse(401, 'rest_cannot_read')
    : Response.json(commentJson(comment, request));
}

async function take(site: StandInWordPress, request: Request): Promise<Response> {
  if (!site.takesAnonymousRest) return refuse(401, 'rest_comment_login_required');
  const fields = await fieldsOf(request);
  if (fields['author']) return refuse(401, 'rest_comment_invalid_author');
  if (fields['status']) return refuse(401, 'rest_comment_invalid_status');
  const taken = site.take({
    post: Number(fields['post']),
    parent: Number(fields['parent'] ?? 0),
    name: fields['author_name'] ?? '',
    email: fields['author_email'] ?? '',
    url: fields['author_url'] ?? '',
    text: fields['content'] ?? '',
  });
  if (typeof taken === 'string') return refuse(...refusals[taken]);
  return Response.json(commentJson(taken, request), { status: 201 });
}

async function fieldsOf(request: Request): Promise<Partial<Record<string, string>>> {
  const isJson = request.headers.get('Content-Type')?.startsWith('application/json');
  return isJson
    ? ((await request.json()) as Record<string, string>)
    : Object.fromEntries(new URLSearchParams(await request.text()));
}

function commentJson(comment: CommentRecord, request: Request): object {
  const address = new URL(request.url);
  const { id, post, parent, author, name, url, time, markup, status, type } = comment;
  const whole: Record<string, unknown> = {
    id,
    post,
    parent,
    author,
    author_name: name,
    author_url: url,
    date: withoutZone(time + zone),
    date_gmt: withoutZone(time),
    content: { rendered: markup },
    link: `${postLink(address, post)}#comment-${id}`,
    status,
    type,
    author_avatar_urls: { 48: 'https://secure.gravatar.com/avatar/0c17f1ea5e1b9d1e8e0e0e?s=48&d=mm&r=g' },
    _links: {},
  };
  return only(whole, address);
}

function postJson({ id, title, author, isOpen, isProtected = false }: PostRecord, request: Request): object {
  const address = new URL(request.url);
  const whole: Record<string, unknown> = {
    id,
    link: postLink(address, id),
    title: { rendered: title },
    content: { rendered: isProtected ? '' : '<p>…</p>\n', protected: isProtected },
    author,
    comment_status: isOpen ? 'open' : 'closed',
  };
  return only(whole, address);
}

function only(whole: Record<string, unknown>, { searchParams }: URL): object {
  const fields = searchParams.get('_fields');
  if (fields === null) return whole;
  return Object.fromEntries(fields.split(',').map((name) => [name, whole[name]]));
}

/** For instance `2026-03-04T19:10:00`. */
function withoutZone(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

function refuse(status: number, code: string, params?: object): Response {
  const message = 'Sorry, dat mag niet.';
  return Response.json({ code, message, data: { status, ...(params && { params }) } }, { status });
}
