import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { readFragment } from './fragment-reader.js';

describe('readFragment', () => {
  it('reads the thread that the server wrote into the page', async () => {
    const host = await fixture(html`
      <div>
        <section
          data-mp-fragment
          data-site="blog"
          data-thread="/a?p=1"
          data-count="2"
          data-seq="14"
          data-state="closed"
          data-max-length="500"
          data-email="required"
          data-website
          data-next="cursor"
        >
          <ol>
            <li id="reaction-r1" data-id="r1" data-seq="3" data-rev="2" data-depth="0" data-reply-count="1">
              <article>
                <header>
                  <a data-author href="https://sanne.nl/" rel="ugc">Sanne</a>
                  <a href="#reaction-r1"><time datetime="2026-11-23T10:00:00Z">vandaag</time></a>
                </header>
                <div data-body lang="nl" dir="auto">
                  <!-- prettier-ignore -->
                  <p>Een <em>mooi</em> stuk<br />met <mark>iets</mark> <a href="javascript:alert(1)">erbij</a></p>
                </div>
              </article>
              <ol>
                <li
                  data-id="r2"
                  data-parent-id="r1"
                  data-depth="1"
                  data-kind="owner"
                  data-edited-at="2026-11-24T10:00:00Z"
                >
                  <article>
                    <header>
                      <span data-author>Marieke</span> <time datetime="2026-11-23T11:00:00Z"></time>
                    </header>
                    <div data-body><p>Dank</p></div>
                  </article>
                </li>
              </ol>
            </li>
          </ol>
        </section>
      </div>
    `);
    const served = readFragment(host)!;
    expect(served.site).to.equal('blog');
    const { thread, items, next, previous, seq } = served.page;
    expect(thread).to.deep.include({ key: '/a?p=1', count: 2, state: 'closed' });
    expect(thread.form).to.deep.equal({ maxLength: 500, email: 'required', website: true, subscribe: false });
    expect([next, previous, seq]).to.deep.equal(['cursor', null, 14]);
    const [first, second] = items;
    expect(first).to.deep.include({ id: 'r1', parentId: null, seq: 3, rev: 2, replyCount: 1, lang: 'nl' });
    expect(first?.author).to.deep.equal({ name: 'Sanne', website: 'https://sanne.nl/', kind: 'visitor' });
    expect(first?.body).to.deep.equal([
      {
        kind: 'p',
        children: [
          { kind: 'text', text: 'Een ' },
          { kind: 'em', children: [{ kind: 'text', text: 'mooi' }] },
          { kind: 'text', text: ' stuk' },
          { kind: 'br' },
          { kind: 'text', text: 'met ' },
          { kind: 'text', text: 'iets' },
          { kind: 'text', text: ' ' },
          { kind: 'a', href: 'javascript:alert(1)', children: [{ kind: 'text', text: 'erbij' }] },
        ],
      },
    ]);
    expect(second).to.deep.include({
      parentId: 'r1',
      createdAt: '2026-11-23T11:00:00Z',
      editedAt: '2026-11-24T10:00:00Z',
    });
    expect(second?.author.kind).to.equal('owner');
  });

  it('gives null where there is none', async () => {
    expect(readFragment(await fixture(html`<div><a href="/reacties">Reacties</a></div>`))).to.equal(null);
  });

  it('knows an empty place, and takes nothing of its answers for its own', async () => {
    const host = await fixture(html`
      <div>
        <section data-mp-fragment data-site="blog" data-thread="/a" data-count="1">
          <ol>
            <li data-id="r1" data-status="deleted" data-reply-count="1">
              <article>
                <header><time datetime="2026-11-23T10:00:00Z"></time></header>
              </article>
              <ol>
                <li data-id="r2" data-parent-id="r1" data-depth="1">
                  <article>
                    <header>
                      <span data-author>Marieke</span> <time datetime="2026-11-23T11:00:00Z"></time>
                    </header>
                    <div data-body><p>Dank</p></div>
                  </article>
                </li>
              </ol>
            </li>
          </ol>
        </section>
      </div>
    `);
    const [place, answer] = readFragment(host)!.page.items;
    expect(place).to.deep.include({ status: 'deleted', body: [], createdAt: '2026-11-23T10:00:00Z' });
    expect(place?.author.name).to.equal('');
    expect(answer).to.deep.include({ status: 'published' });
  });
});
