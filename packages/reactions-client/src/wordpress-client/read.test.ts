import { expect } from '@open-wc/testing';
import { afterEach, describe, it } from 'vitest';
import type { BodyNode, Reaction } from '../protocol/reaction.js';
import { failureOf, visit } from './testing/site.js';

const ids = (items: readonly Reaction[]) => items.map(({ id }) => id).join(' ');

const textOf = (nodes: readonly BodyNode[]): string =>
  nodes
    .map((node) => ('text' in node ? node.text : 'children' in node ? textOf(node.children) : ''))
    .join('');

describe('reading from WordPress', () => {
  it('asks as somebody without an account, in the spelling that every setting of permalinks understands', async () => {
    const credentials = new Set<unknown>();
    const { client, asked } = visit({
      comments: [{}],
      meddle: (answer, { init }) => {
        credentials.add(init?.credentials);
        return answer();
      },
    });
    await client.list();
    expect([...credentials]).to.deep.equal(['omit']);
    const list = asked.find((url) => url.searchParams.get('rest_route') === '/wp/v2/comments');
    expect(list?.pathname).to.equal('/blog/');
    expect(Object.fromEntries(list!.searchParams)).to.include({
      post: '21',
      per_page: '100',
      order: 'asc',
      page: '1',
    });
  });

  it('takes a time without a zone for UTC', async () => {
    const { client } = visit({ comments: [{ time: Date.UTC(2026, 2, 4, 19, 10) }] });
    const { items } = await client.list();
    expect(items[0]?.createdAt).to.equal('2026-03-04T19:10:00Z');
  });

  it('finds the count in a header, without pingbacks and what is held', async () => {
    const { client } = visit({ comments: [{}, { type: 'pingback' }, { status: 'hold' }, {}] });
    const { thread, items } = await client.list();
    expect(thread.count).to.equal(2);
    expect(items).to.have.lengthOf(2);
  });

  it('puts answers under what they answer, whatever order they come in', async () => {
    const { client } = visit({
      comments: [
        { id: 5, parent: 9, time: 1000 },
        { id: 9, time: 2000 },
        { id: 3, parent: 5, time: 3000 },
        { id: 4, parent: 9, time: 4000 },
      ],
    });
    const { items } = await client.list();
    expect(items.map(({ id, parentId, depth }) => [id, parentId, depth])).to.deep.equal([
      ['9', null, 0],
      ['5', '9', 1],
      ['3', '5', 2],
      ['4', '9', 1],
    ]);
    expect(items.map(({ replyCount }) => replyCount)).to.deep.equal([2, 1, 0, 0]);
  });

  it.each([
    ['that is held', [{ id: 1, status: 'hold' as const }]],
    ['that is gone', []],
    ['to another post', [{ id: 1, post: 22 }]],
    ['that never was', [{ id: 400 }]],
  ])('shows the answer to a reaction %s as a root', async (_, others) => {
    const { client } = visit({ comments: [...others, { id: 2, parent: 1 }] });
    const { items } = await client.list();
    expect(items.find(({ id }) => id === '2')).to.include({ parentId: null, depth: 0 });
  });

  it('cuts a ring of answers where it closes, and hides nobody in it', async () => {
    const { client } = visit({
      comments: [
        { id: 1, parent: 3 },
        { id: 2, parent: 1 },
        { id: 3, parent: 2 },
      ],
    });
    const { items } = await client.list();
    expect(ids(items).split(' ').sort()).to.deep.equal(['1', '2', '3']);
    expect(items.filter(({ parentId }) => parentId === null)).to.have.lengthOf(1);
  });

  it('goes deeper than the site says that answers go', async () => {
    const comments = Array.from({ length: 10 }, (_, index) => ({ id: index + 1, parent: index }));
    const { items } = await visit({ comments }).client.list();
    expect(items.map(({ depth }) => depth)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['Anja &amp; Co', 'Anja & Co'],
    ['Anja & Co', 'Anja & Co'],
    ['L&#039;homme &lt;b&gt;', "L'homme <b>"],
    ['a < b', 'a < b'],
    ['', ''],
  ])('reads the name %s, with entities or without, as text', async (name, read) => {
    const { items } = await visit({ comments: [{ name }] }).client.list();
    expect(items[0]?.author.name).to.equal(read);
  });

  it('knows the writer of the article by the account', async () => {
    const comments = [{ id: 1, author: 3 }, { id: 2, author: 4 }, { id: 3 }];
    const { items } = await visit({ comments }).client.list();
    expect(items.map(({ author }) => author.kind)).to.deep.equal(['owner', 'visitor', 'visitor']);
  });

  it('takes over nothing of the avatar, whose address tells of an e-mail address', async () => {
    const { client, asked } = visit({ comments: [{}] });
    const page = await client.list();
    expect(JSON.stringify(page)).not.to.contain('avatar');
    expect(asked.every((url) => !/avatar/.test(url.search))).to.equal(true);
  });

  it('links a website only when it is one', async () => {
    const comments = [
      { id: 1, url: 'https://anja.example/' },
      { id: 2, url: 'javascript:alert(1)' },
      { id: 3, url: '' },
    ];
    const { items } = await visit({ comments }).client.list();
    expect(items.map(({ author }) => author.website)).to.deep.equal(['https://anja.example/', null, null]);
  });

  it('reads a message into our own kinds of nodes', async () => {
    const markup =
      '<p>Dank &#8211; <b>echt</b> <a href="https://a.example/" rel="nofollow ugc">hier</a><br />\nen <i>daar</i></p>\n' +
      '<blockquote><p>zei u</p></blockquote>\n';
    const { items } = await visit({ comments: [{ markup }] }).client.list();
    const text = (words: string): BodyNode => ({ kind: 'text', text: words });
    expect(items[0]?.body).to.deep.equal([
      {
        kind: 'p',
        children: [
          text('Dank – '),
          { kind: 'strong', children: [text('echt')] },
          text(' '),
          { kind: 'a', href: 'https://a.example/', children: [text('hier')] },
          { kind: 'br' },
          text('\nen '),
          { kind: 'em', children: [text('daar')] },
        ],
      },
      { kind: 'blockquote', children: [{ kind: 'p', children: [text('zei u')] }] },
    ]);
  });

  it.each([
    '<script>window.hit = 1</script>',
    '<img src="x:" onerror="window.hit = 1" alt="">',
    '<svg onload="window.hit = 1"><script>window.hit = 1</script></svg>',
    '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>',
    '<style>body { display: none }</style>',
    '<p style="position:fixed" class="is-admin" id="respond" onclick="window.hit = 1">hallo</p>',
    '<form action="https://evil.example"><input name="password"></form>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=window.hit=1&gt;">',
    '<a href="javascript:window.hit=1">hallo</a>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  ])('lets nothing run or load that a plugin has left in: %s', async (markup) => {
    const { items } = await visit({ comments: [{ markup }] }).client.list();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(window).not.to.have.property('hit');
    const kinds = new Set<string>();
    const gather = (nodes: readonly BodyNode[]): void => {
      for (const node of nodes) {
        kinds.add(node.kind);
        if ('children' in node) gather(node.children);
      }
    };
    gather(items[0]!.body);
    expect([...kinds].every((kind) => ['p', 'text', 'a', 'br'].includes(kind))).to.equal(
      true,
      [...kinds].join(),
    );
  });

  it('turns a picture of a face back into what was typed', async () => {
    const markup = '<p>Leuk <img src="https://s.w.org/images/1f600.svg" class="emoji" alt="😀" /></p>\n';
    const { items } = await visit({ comments: [{ markup }] }).client.list();
    expect(textOf(items[0]!.body)).to.equal('Leuk 😀');
  });

  it('says whether the post takes reactions', async () => {
    const post = { id: 21, title: 'Rust &#8211; hoe?', author: 3 };
    const open = await visit({ posts: [{ ...post, isOpen: true }] }).client.list();
    expect(open.thread).to.include({ state: 'open', title: 'Rust – hoe?' });
    const closed = await visit({ posts: [{ ...post, isOpen: false }], comments: [{}] }).client.list();
    expect(closed.thread.state).to.equal('closed');
    expect(closed.items).to.have.lengthOf(1);
  });

  it('asks in the form for what WordPress asks, and offers the orders that it has', async () => {
    const { thread } = await visit().client.list();
    expect(thread.form).to.include({ email: 'required', subscribe: false });
    expect(thread.orders).to.deep.equal(['oldest', 'newest']);
  });

  it('offers nothing else', () => {
    expect(Object.keys(visit().client)).to.deep.equal(['list', 'submit']);
  });

  it('is denied the reactions to a post with a password', async () => {
    const posts = [{ id: 21, title: 'Geheim', author: 3, isOpen: true, isProtected: true }];
    expect(await failureOf(visit({ posts }).client.list())).to.include({
      code: 'denied',
      maybeStored: false,
    });
  });

  it('does without what a security plugin hides of the post', async () => {
    const { client } = visit({
      comments: [{ author: 3 }],
      meddle: (answer, { url }) =>
        url.searchParams.get('rest_route')!.includes('comments')
          ? answer()
          : Promise.resolve(Response.json({ code: 'rest_forbidden', message: '' }, { status: 403 })),
    });
    const { thread, items } = await client.list();
    expect(thread).to.include({ state: 'open', title: null });
    expect(items[0]?.author.kind).to.equal('visitor');
  });

  it('finds the id of the post in a page of WordPress', async () => {
    document.body.classList.add('postid-21');
    const { client } = visit({ thread: '/over-ons/', comments: [{}] });
    expect((await client.list()).items).to.have.lengthOf(1);
    document.body.classList.remove('postid-21');
    expect((await failureOf(client.list())).code).to.equal('not-found');
  });

  it('takes what is no list for no WordPress', async () => {
    const { client } = visit({
      meddle: () => Promise.resolve(new Response('<h1>Log in to this Wi-Fi</h1>')),
    });
    expect((await failureOf(client.list())).code).to.equal('wrong-type');
  });

  it('leaves out what is no reaction', async () => {
    const { client } = visit({
      meddle: () => Promise.resolve(Response.json([null, {}, { id: 7 }, { id: 'x' }, 'hallo'])),
    });
    const { items } = await client.list();
    expect(ids(items)).to.equal('7');
  });
});

describe('a long thread of WordPress', () => {
  const roots = (count: number) => Array.from({ length: count }, (_, index) => ({ id: index + 1 }));

  it('is read to its end, a hundred at a time', async () => {
    const { client, asked } = visit({ comments: roots(250) });
    const { items, next, thread } = await client.list({ limit: 100 });
    expect(items).to.have.lengthOf(100);
    expect(thread.count).to.equal(250);
    expect(next).to.equal('100');
    const pages = asked.flatMap((url) => url.searchParams.get('page') ?? []);
    expect(pages.sort()).to.deep.equal(['1', '2', '3']);
  });

  it('stands in the order of time, whichever of its pages comes first', async () => {
    const { client } = visit({
      comments: roots(250),
      meddle: async (answer, { url }) => {
        if (url.searchParams.get('page') === '2') await new Promise((resolve) => setTimeout(resolve, 20));
        return await answer();
      },
    });
    const { items } = await client.list({ limit: 2, around: '150' });
    expect(ids(items)).to.equal('149 150');
  });

  it('is read to its end where the totals are kept from us', async () => {
    const { client } = visit({
      comments: roots(200),
      meddle: async (answer) => {
        const whole = await answer();
        return new Response(whole.body, { status: whole.status });
      },
    });
    expect((await client.list()).thread.count).to.equal(200);
  });

  it('is shown page by page from memory, both ways', async () => {
    const { client, asked } = visit({ comments: roots(7) });
    const first = await client.list({ limit: 3 });
    const requests = asked.length;
    const second = await client.list({ limit: 3, after: first.next! });
    const third = await client.list({ limit: 3, after: second.next! });
    expect([first, second, third].map(({ items }) => ids(items))).to.deep.equal(['1 2 3', '4 5 6', '7']);
    expect(third.next).to.equal(null);
    const back = await client.list({ limit: 3, before: second.previous! });
    expect(ids(back.items)).to.equal('1 2 3');
    expect(back.previous).to.equal(null);
    expect(asked).to.have.lengthOf(requests);
  });

  it('begins with the newest when that is asked', async () => {
    const comments = [...roots(3), { id: 10, parent: 1 }, { id: 11, parent: 1 }];
    const { items } = await visit({ comments }).client.list({ order: 'newest' });
    expect(ids(items)).to.equal('3 2 1 10 11');
  });

  it('opens at a reaction, however deep it lies', async () => {
    const comments = [...roots(7), { id: 20, parent: 5 }, { id: 21, parent: 20 }];
    const { client } = visit({ comments });
    const { items, previous, next } = await client.list({ limit: 2, around: '21' });
    expect(ids(items)).to.equal('5 20 21 6');
    expect([previous, next]).to.deep.equal(['5', '6']);
    expect((await failureOf(client.list({ around: '999' }))).code).to.equal('not-found');
  });

  it('gives the answers to one reaction by themselves', async () => {
    const comments = [...roots(1), ...[10, 11, 12].map((id) => ({ id, parent: 1 }))];
    const { client } = visit({ comments });
    await client.list();
    const { items, next } = await client.list({ parent: '1', limit: 2 });
    expect(ids(items)).to.equal('10 11');
    expect(next).to.equal('11');
  });

  it('is read anew when it is asked for from the start', async () => {
    const { client, site } = visit({ comments: roots(1) });
    await client.list();
    site.put();
    expect((await client.list()).items).to.have.lengthOf(2);
  });

  it('is not read on when nobody wants it any more', async () => {
    const abort = new AbortController();
    const { client } = visit({ comments: roots(5) });
    const reading = client.list({ signal: abort.signal });
    abort.abort(new Error('genoeg'));
    const failure: unknown = await reading.then(
      () => null,
      (cause: unknown) => cause,
    );
    expect(failure).to.equal(abort.signal.reason);
  });
});

afterEach(() => {
  document.body.classList.remove('postid-21');
});
