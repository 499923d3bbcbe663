import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { elsewhere, failureOf, known, request, visit, type VisitOptions } from './testing/site.js';

const bare = { id: 21, title: 'Verhaal', author: 3 };
const closed = [{ ...bare, isOpen: false }];

const submitTo = (options: VisitOptions, more: Partial<typeof request> = {}) =>
  visit(options).client.submit({ ...request, ...more }, { key: 'k' });

describe('writing by the form of a WordPress beside the page', () => {
  it('sends the fields of that form, and to nobody else', async () => {
    const { client, site, asked } = visit();
    await client.submit({ ...request, website: 'bo.example', parentId: '300' }, { key: 'k' });
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]!.href).to.equal(`${location.origin}/blog/wp-comments-post.php`);
    expect(site.comments[0]).to.include({
      post: 21,
      parent: 300,
      name: 'Bo',
      email: 'bo@example.nl',
      url: 'https://bo.example/',
      markup: '<p>Dank, hier had ik wat aan.</p>\n',
    });
  });

  it('shows what is held to its writer, as it was typed', async () => {
    const { status, receipt, isUnexplained } = await submitTo(
      {},
      { body: '> zei u\n\nNee.\nOf toch', parentId: '7' },
    );
    expect(status).to.equal('pending');
    expect(isUnexplained).to.equal(undefined);
    const text = (words: string) => ({ kind: 'text', text: words });
    expect(receipt.reaction).to.deep.include({
      id: '301',
      parentId: '7',
      status: 'pending',
      author: { name: 'Bo', website: null, kind: 'visitor' },
      body: [
        { kind: 'blockquote', children: [{ kind: 'p', children: [text('zei u')] }] },
        { kind: 'p', children: [text('Nee.'), { kind: 'br' }, text('Of toch')] },
      ],
    });
  });

  it('gives no right to change it, which WordPress keeps to accounts', async () => {
    const { receipt } = await submitTo({});
    expect(receipt.edit).to.deep.equal({ token: '', until: '' });
  });

  it('finds what is approved in the list that success leads to', async () => {
    const { client, asked } = visit({ comments: [known] });
    const { status, receipt } = await client.submit(request, { key: 'k' });
    expect(asked).to.have.lengthOf(1);
    expect(status).to.equal('published');
    expect(receipt.reaction).to.include({ id: '302', status: 'published', parentId: null });
  });

  it("does not take another writer's reaction of the same words for its own", async () => {
    const { client } = visit({ holdsNewWriters: false });
    const first = await client.submit(request, { key: 'k' });
    await client.submit({ ...request, name: 'Anja', email: 'anja@example.nl' }, { key: 'j' });
    const again = await client.submit(request, { key: 'k', isRepeated: true });
    expect(again.receipt.reaction.id).to.equal(first.receipt.reaction.id);
  });

  it.each([
    ['quotes and dashes', 'Ze zei "kom" - en \'t kwam: Bo\'s plan'],
    ['an address', 'Zie https://example.nl/a?b=c&d=e hier'],
    ['something that looks like an element', 'Ik bedoel <b>dit</b> en a<c maar <script>niet</script>'],
    ['two paragraphs and a quotation', '> eerst\n> daarna\n\nEn toen\ntoch\n\nja'],
    ['signs alone', '?!'],
  ])('finds its own though WordPress has dressed it: %s', async (_, body) => {
    const { status, receipt } = await submitTo({ comments: [known] }, { body });
    expect(status).to.equal('published');
    expect(receipt.reaction.id).to.equal('302');
  });

  it('brings what was typed to the readers as it was typed', async () => {
    const { client } = visit({ comments: [known] });
    await client.submit({ ...request, body: 'Een <b>vet</b> en <i> & meer' }, { key: 'k' });
    const { items } = await client.list();
    expect(JSON.stringify(items.at(-1)?.body)).to.contain('Een <b>vet</b> en <i> & meer');
  });

  it.each([
    ['name or address missing', { name: '' }, 'invalid'],
    ['a bad address', { email: 'bo' }, 'invalid'],
    ['nothing said', { body: ' ' }, 'invalid'],
    ['too much said', { body: 'a'.repeat(65_526) }, 'invalid'],
  ] as const)('understands an error under a status of success: %s', async (_, wrong, code) => {
    const failure = await failureOf(submitTo({}, wrong));
    expect(failure).to.include({ code, maybeStored: false });
    expect(failure.said).to.match(/^Fout: /);
  });

  it('understands that the post is closed', async () => {
    const failure = await failureOf(submitTo({ posts: closed }));
    expect(failure).to.include({ code: 'closed', said: 'Reageren is niet mogelijk op dit bericht.' });
  });

  it('understands that it was too quick', async () => {
    const { client } = visit({ floodPause: 15 });
    await client.submit(request, { key: 'k' });
    const failure = await failureOf(client.submit({ ...request, body: 'En nog wat' }, { key: 'l' }));
    expect(failure).to.include({ code: 'rate-limited', retryAfter: 15, maybeStored: false });
  });

  it('takes the refusal of a double for what it is: it is there', async () => {
    const { client, site } = visit({ comments: [known] });
    const first = await client.submit(request, { key: 'k' });
    const again = await client.submit(request, { key: 'l' });
    expect(again.receipt.reaction.id).to.equal(first.receipt.reaction.id);
    expect(again.status).to.equal('published');
    expect(site.comments).to.have.lengthOf(2);
  });

  it('does not know more of the double of what is held than that it is there', async () => {
    const { client } = visit();
    await client.submit(request, { key: 'k' });
    const again = await client.submit(request, { key: 'l' });
    expect(again).to.include({ status: 'pending', isUnexplained: true });
  });

  it('says so where WordPress does not tell that it is held: a cookie would show it to its writer', async () => {
    const { status, isUnexplained } = await submitTo({
      meddle: (answer, { init }) => {
        if (init?.body instanceof URLSearchParams) init.body.set('wp-comment-cookies-consent', 'yes');
        return answer();
      },
    });
    expect([status, isUnexplained]).to.deep.equal(['pending', true]);
  });

  it('takes an empty answer for a post that is not there', async () => {
    const { client } = visit({ thread: '404' });
    expect(await failureOf(client.submit(request, { key: 'k' }))).to.include({
      code: 'not-found',
      maybeStored: false,
    });
  });

  it('is told by a page, where the site does not give JSON', async () => {
    const failure = await failureOf(
      submitTo({
        posts: closed,
        meddle: () =>
          Promise.resolve(
            new Response('<html><div class="wp-die-message"><p>Reageren is <em>dicht</em>.</p></div>', {
              status: 403,
            }),
          ),
      }),
    );
    expect(failure).to.include({ code: 'closed', said: 'Reageren is dicht.' });
  });

  it.each([
    ['a firewall', 403, '<h1>Forbidden</h1>', 'denied', false],
    ['a missing script', 404, '<h1>Not found</h1>', 'not-found', false],
    ['a method that a host does not let through', 405, '', 'invalid', false],
    ['a gateway that gave up', 502, '<h1>Bad gateway</h1>', 'server', true],
    ['a log-in page', 200, '<h1>Log in to this Wi-Fi</h1>', 'wrong-type', true],
  ] as const)('is not misled by the answer of %s', async (_, status, text, code, maybeStored) => {
    const meddle = () => Promise.resolve(new Response(text, { status }));
    expect(await failureOf(submitTo({ meddle }))).to.include({ code, maybeStored, said: undefined });
  });

  it('shows a text of WordPress as text', async () => {
    const message = '<p>Nee <img src=x: onerror="window.hit=1"> &lt;b&gt;</p><script>window.hit=1</script>';
    const meddle = () => Promise.resolve(Response.json({ code: 'wp_die', message, data: { status: 200 } }));
    const { said } = await failureOf(submitTo({ meddle }));
    expect(said).to.equal('Nee <b>');
    expect(window).not.to.have.property('hit');
  });
});

describe('writing once, though an answer got lost', () => {
  it('looks for what was sent before before it sends it again', async () => {
    const { client, site } = visit({ comments: [known], meddle: losing(1) });
    expect(await failureOf(client.submit(request, { key: 'k' }))).to.include({
      code: 'blocked',
      maybeStored: true,
    });
    const { status, receipt } = await client.submit(request, { key: 'k', isRepeated: true });
    expect(status).to.equal('published');
    expect(receipt.reaction.id).to.equal('302');
    expect(site.comments).to.have.lengthOf(2);
  });

  it('finds it under a name that WordPress compares wrongly, and would store twice', async () => {
    const name = 'Anja & Co';
    const comments = [{ ...known, name: 'Anja &amp; Co' }];
    const { client, site } = visit({ comments, meddle: losing(1) });
    await failureOf(client.submit({ ...request, name }, { key: 'k' }));
    await client.submit({ ...request, name }, { key: 'k', isRepeated: true });
    expect(site.comments).to.have.lengthOf(2);
  });

  it('sends again what is not found, and WordPress says whether it was held', async () => {
    const { client, site } = visit({ meddle: losing(1) });
    await failureOf(client.submit(request, { key: 'k' }));
    const again = await client.submit(request, { key: 'k', isRepeated: true });
    expect(again).to.include({ status: 'pending', isUnexplained: true });
    expect(site.comments).to.have.lengthOf(1);
  });

  it('sends it where it never came', async () => {
    let isFirst = true;
    const { client, site } = visit({
      meddle: (answer, { url }) => {
        if (!isFirst || !url.pathname.endsWith('.php')) return answer();
        isFirst = false;
        return Promise.reject(new TypeError('Failed to fetch'));
      },
    });
    await failureOf(client.submit(request, { key: 'k' }));
    const { status } = await client.submit(request, { key: 'k', isRepeated: true });
    expect(status).to.equal('pending');
    expect(site.comments).to.have.lengthOf(1);
  });

  it('still does not know, when the pause between two reactions keeps it from asking', async () => {
    const { client } = visit({ meddle: losing(1), floodPause: 15 });
    await failureOf(client.submit(request, { key: 'k' }));
    // Another text of the same writer: refused before anybody looks whether the first is there.
    const other = { ...request, body: 'Iets anders' };
    const failure = await failureOf(client.submit(other, { key: 'k', isRepeated: true }));
    expect(failure).to.include({ code: 'rate-limited', maybeStored: true });
  });
});

describe('writing by the interface of a WordPress elsewhere', () => {
  it('is told at once what became of it', async () => {
    const { client, site, asked } = visit({ ...elsewhere, comments: [known] });
    const { status, receipt } = await client.submit({ ...request, parentId: '301' }, { key: 'k' });
    expect(asked).to.have.lengthOf(1);
    expect(status).to.equal('published');
    expect(receipt.reaction).to.include({ id: '302', parentId: '301', depth: 1, status: 'published' });
    expect(site.comments.at(-1)).to.include({ name: 'Bo', email: 'bo@example.nl' });
  });

  it('is told that it is held', async () => {
    const { status, receipt } = await submitTo(elsewhere);
    expect(status).to.equal('pending');
    expect(receipt.reaction).to.include({ id: '301', status: 'pending' });
  });

  it('is denied where the owner has not let readers write there', async () => {
    const failure = await failureOf(submitTo({ ...elsewhere, takesAnonymousRest: false }));
    expect(failure).to.include({ code: 'denied', maybeStored: false });
  });

  it.each([
    ['no address', { email: '' }, 'invalid', undefined],
    ['a bad address', { email: 'bo' }, 'invalid', 'email'],
    ['nothing said', { body: ' ' }, 'invalid', 'body'],
  ] as const)('is told what is wrong: %s', async (_, wrong, code, field) => {
    const failure = await failureOf(submitTo(elsewhere, wrong));
    expect(failure).to.include({ code, maybeStored: false });
    expect(failure.errors[0]?.field).to.equal(field);
  });

  it('understands that the post is closed, or not there', async () => {
    expect((await failureOf(submitTo({ ...elsewhere, posts: closed }))).code).to.equal('closed');
    expect((await failureOf(submitTo({ ...elsewhere, thread: '404' }))).code).to.equal('not-found');
  });

  it('understands a flood, which comes as a mistake in the request', async () => {
    const { client } = visit({ ...elsewhere, floodPause: 15 });
    await client.submit(request, { key: 'k' });
    const failure = await failureOf(client.submit({ ...request, body: 'Nog wat' }, { key: 'l' }));
    expect(failure).to.include({ code: 'rate-limited', retryAfter: 15 });
  });

  it('takes the refusal of a double for what it is', async () => {
    const { client } = visit({ ...elsewhere, comments: [known] });
    const first = await client.submit(request, { key: 'k' });
    const again = await client.submit(request, { key: 'l' });
    expect(again.receipt.reaction.id).to.equal(first.receipt.reaction.id);
  });

  it('never uses the form, whose answer a page of another origin cannot read', async () => {
    const { client, asked } = visit(elsewhere);
    await client.submit(request, { key: 'k' });
    expect(asked.map(({ pathname }) => pathname)).to.deep.equal(['/']);
  });

  it('decides on codes: the message is in the language of the site', async () => {
    const failure = await failureOf(submitTo({ ...elsewhere, posts: closed }));
    expect(failure.said).to.equal('Sorry, dat mag niet.');
  });
});

/** The site stores what is sent, and its answer gets lost, so many times. */
function losing(times: number): NonNullable<VisitOptions['meddle']> {
  let left = times;
  return async (answer, { url }) => {
    const response = await answer();
    if (left > 0 && url.pathname.endsWith('.php')) {
      left -= 1;
      throw new TypeError('Failed to fetch');
    }
    return response;
  };
}
