import { postLink, type CommentRecord } from './records.ts';
import type { Refusal, StandInWordPress } from './wordpress.ts';

// In the site's language, as markup; nothing else tells them apart.
const words: Readonly<Record<Exclude<Refusal, 'no-post'>, [status: number, message: string]>> = {
  'no-writer': [200, '<p><strong>Fout:</strong> vul de verplichte velden in.</p>'],
  'bad-email': [200, '<p><strong>Fout:</strong> vul een geldig e-mailadres in.</p>'],
  empty: [200, '<p><strong>Fout:</strong> typ je reactie.</p>'],
  long: [200, '<p><strong>Fout:</strong> je reactie is te lang.</p>'],
  duplicate: [409, '<p>Dubbele reactie gedetecteerd; het lijkt erop dat je dit al gezegd hebt!</p>'],
  flood: [429, '<p>Je plaatst te snel reacties. Rustig aan.</p>'],
  closed: [403, '<p>Reageren is niet mogelijk op dit bericht.</p>'],
};

/** The route of the form that a theme draws, `wp-comments-post.php`. It sends no CORS headers. */
export async function answerForm(site: StandInWordPress, request: Request): Promise<Response> {
  if (request.method !== 'POST') return new Response('', { status: 405, headers: { Allow: 'POST' } });
  const fields = await fieldsOf(request);
  const field = (name: string) => {
    const value = fields?.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const taken = site.take({
    post: Number(field('comment_post_ID')),
    parent: Number(field('comment_parent')),
    name: field('author'),
    email: field('email'),
    url: field('url'),
    text: field('comment'),
  });
  if (taken === 'no-post') return new Response('');
  if (typeof taken === 'string') return refuse(taken, request);
  return lead(taken, request, field);
}

/** Null for a body that PHP does not read into fields, JSON among them. */
async function fieldsOf(request: Request): Promise<FormData | null> {
  const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/.test(
    request.headers.get('Content-Type') ?? '',
  );
  return isForm ? await request.formData() : null;
}

function refuse(refusal: Exclude<Refusal, 'no-post'>, request: Request): Response {
  const [status, message] = words[refusal];
  if (request.headers.get('Accept') === 'application/json')
    return Response.json({ code: 'wp_die', message, data: { status } }, { status });
  const page = `<!DOCTYPE html><body id="error-page"><div class="wp-die-message">${message}</div></body>`;
  return new Response(page, { status, headers: { 'Content-Type': 'text/html; charset=UTF-8' } });
}

/** Success leads on, with the number of what is held. */
function lead(
  { id, post, status }: CommentRecord,
  request: Request,
  field: (name: string) => string,
): Response {
  const address = new URL(request.url);
  const { origin } = address;
  const asked = new URL(field('redirect_to') || postLink(address, post), origin);
  const location = asked.origin === origin ? asked : new URL('/wp-admin/', origin);
  if (status === 'hold' && field('wp-comment-cookies-consent') !== 'yes') {
    location.searchParams.set('unapproved', String(id));
    location.searchParams.set('moderation-hash', 'b1946ac92492d2347c6235b4d2611184');
  }
  location.hash = `comment-${id}`;
  return new Response(null, { status: 302, headers: { Location: location.href } });
}
