import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import './reactions-count.define.js';
import type { ReactionsCount } from './reactions-count.js';

let asked: URL[];
let answer: (keys: string[]) => Response | Promise<Response>;

beforeEach(() => {
  asked = [];
  answer = (keys) => Response.json({ counts: Object.fromEntries(keys.map((key) => [key, key.length - 2])) });
  vi.stubGlobal('fetch', (url: URL) => {
    asked.push(url);
    return Promise.resolve(answer(url.searchParams.getAll('thread')));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function draw(lang: string, ...hrefs: string[]): Promise<HTMLElement> {
  return fixture<HTMLElement>(
    html`<nav lang=${lang}>
      ${hrefs.map(
        (href) =>
          html`<a href=${href}
            ><mp-reactions-count server="https://r.test">Reacties</mp-reactions-count></a
          > `,
      )}
    </nav>`,
  );
}

/** What a reader sees of each. */
function shown(page: HTMLElement): string[] {
  return [...page.querySelectorAll('mp-reactions-count')].map((one) => {
    const slot = one.shadowRoot?.querySelector('slot');
    const words = slot ? slot.assignedNodes() : [one.shadowRoot!];
    return words
      .map(({ textContent }) => textContent)
      .join('')
      .trim();
  });
}

const see = (page: HTMLElement, words: string[]) =>
  vi.waitFor(() => expect(shown(page)).to.deep.equal(words));

describe('<mp-reactions-count>', () => {
  it('tells in words how many reactions each linked page has, by one request', async () => {
    let tell = (): void => {};
    const isTold = new Promise<void>((resolve) => (tell = resolve));
    answer = async () => {
      await isTold;
      return Response.json({ counts: { '/a': 0, '/bc': 1, '/': 1204 } });
    };
    const page = await draw('nl', '/a', '/bc?utm_source=brief#reacties', '/');
    expect(shown(page)).to.deep.equal(['Reacties', 'Reacties', 'Reacties']);
    tell();
    await see(page, ['0 antwoorden', '1 antwoord', '1.204 antwoorden']);
    expect(asked).to.have.length(1);
    expect(asked[0]!.searchParams.getAll('thread')).to.deep.equal(['/a', '/bc', '/']);
    await expect(page).to.be.accessible();
  });

  it('speaks the language around it', async () => {
    await see(await draw('en', '/abcd'), ['3 replies']);
    await see(await draw('pl', '/abcd'), ['3 komentarze']);
  });

  it('leaves the words of the page where no number comes', async () => {
    answer = () => new Response(null, { status: 503 });
    const failed = await draw('nl', '/a');
    await vi.waitFor(() => expect(asked).to.have.length(1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shown(failed)).to.deep.equal(['Reacties']);
    const unaddressed = await fixture<HTMLElement>(
      html`<p><mp-reactions-count>Reacties</mp-reactions-count></p>`,
    );
    expect(shown(unaddressed)).to.deep.equal(['Reacties']);
  });

  it('follows its attributes', async () => {
    const page = await draw('nl', '/abc');
    await see(page, ['2 antwoorden']);
    const one = page.querySelector<ReactionsCount>('mp-reactions-count')!;
    one.thread = 'lange-sleutel';
    one.site = 'ander';
    await see(page, ['11 antwoorden']);
    expect(asked.at(-1)!.pathname).to.equal('/v1/sites/ander/counts');
    expect(one.count).to.equal(11);
  });

  it('looks like the words around it', async () => {
    const page = await draw('nl', '/abc');
    await see(page, ['2 antwoorden']);
    const style = getComputedStyle(page.querySelector('mp-reactions-count')!);
    expect([style.display, style.color]).to.deep.equal([
      'inline',
      getComputedStyle(page.querySelector('a')!).color,
    ]);
  });
});
