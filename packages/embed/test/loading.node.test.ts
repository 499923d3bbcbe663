import { describe, expect, it } from 'vitest';
import { defined, embed, useHost } from './support/host.ts';

const host = useHost();
const far = '<div style="height: 3000px"></div>';
const chunks = () => host.site.requests.filter((path) => path.startsWith('/embed/chunks/'));
const asked = (name: string) => chunks().some((path) => path.includes(`/${name}-`));

describe('the code of a widget', () => {
  it('is fetched when the reader comes near, not before', async () => {
    const page = await host.open(
      `${embed()}<mp-reactions></mp-reactions>${far}<mp-related-reads></mp-related-reads>`,
    );
    await defined(page);
    expect(asked('related-reads')).toBe(false);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await defined(page, 'mp-related-reads');
    expect(asked('related-reads')).toBe(true);
  });

  it('is fetched just before it comes into view', async () => {
    const page = await host.open(`${embed()}<div style="height: 750px"></div><mp-reactions></mp-reactions>`);
    await defined(page);
  });

  it('is fetched once for many tags, and not at all for a page without them', async () => {
    const without = await host.open(`${embed()}<p>Niets</p>`);
    await without.waitForFunction(() => 'meepraten' in window);
    expect(chunks()).toEqual([]);
    const page = await host.open(`${embed()}${'<mp-reactions></mp-reactions>'.repeat(5)}`);
    await defined(page);
    expect(new Set(chunks()).size).toBe(chunks().length);
  });

  it('is not fetched for a tag that the page itself has defined', async () => {
    const page = await host.open(
      `<script>customElements.define('mp-reactions', class extends HTMLElement {})</script>
       <mp-reactions></mp-reactions>${embed('data-server="S"')}`,
    );
    await page.waitForSelector('mp-reactions[server=S]', { state: 'attached' });
    expect(chunks()).toEqual([]);
  });

  it('is fetched at once for a link to one reaction', async () => {
    const page = await host.open(`${embed()}${far}<mp-reactions></mp-reactions>`, {}, '#reaction-7');
    await defined(page);
  });

  it('is fetched when such a link is followed later', async () => {
    const page = await host.open(`${embed()}${far}<mp-reactions></mp-reactions>`);
    await page.waitForFunction(() => 'meepraten' in window);
    expect(chunks()).toEqual([]);
    await page.evaluate(() => (location.hash = '#reaction-7'));
    await defined(page);
  });
});

describe('a tag', () => {
  it('that comes later is upgraded, also deep inside what is inserted', async () => {
    const page = await host.open(embed('data-server="S"'));
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.append(document.createElement('p'), document.createElement('div'));
      section.lastElementChild!.append(document.createElement('mp-reactions'));
      document.body.append(section);
    });
    await defined(page);
    await page.waitForSelector('mp-reactions[server=S]', { state: 'attached' });
  });

  it('without content or size is upgraded', async () => {
    const page = await host.open(
      `<style>* { all: unset !important }</style>${embed()}<mp-reactions></mp-reactions>`,
    );
    await defined(page);
  });

  it('whose box the page takes away while it is empty is upgraded', async () => {
    for (const rule of [':empty { display: none }', 'mp-reactions { display: contents }']) {
      const page = await host.open(`<style>${rule}</style>${embed()}<mp-reactions></mp-reactions>`);
      await defined(page);
    }
  });

  it('in a part that is hidden waits until that is shown', async () => {
    const page = await host.open(
      `${embed()}<section style="display: none"><mp-reactions></mp-reactions></section>
       <mp-related-reads></mp-related-reads>`,
    );
    await defined(page, 'mp-related-reads');
    expect(asked('reactions')).toBe(false);
    await page.evaluate(() => document.querySelector('section')!.removeAttribute('style'));
    await defined(page);
  });
});

describe('code that cannot be fetched', () => {
  const served = '<mp-reactions><p>Twee reacties</p></mp-reactions>';

  it('leaves what the page served, and breaks nothing', async () => {
    host.site.missing = /^\/embed\/chunks\/reactions-/;
    const page = await host.open(`${embed()}${served}<mp-related-reads></mp-related-reads>`);
    await defined(page, 'mp-related-reads');
    expect(await page.getByText('Twee reacties').isVisible()).toBe(true);
    expect(page.lines.filter((line) => !line.includes('404'))).toEqual([]);
  });

  for (const part of ['reactions', 'lit']) {
    it(`is asked for again when the connection is back (${part})`, async () => {
      host.site.missing = new RegExp(`^/embed/chunks/${part}-`);
      const page = await host.open(`${embed()}${served}`, {});
      await page.waitForFunction(() => 'meepraten' in window);
      await expect.poll(() => asked(part)).toBe(true);
      host.site.missing = undefined;
      await expect
        .poll(() =>
          page.evaluate(() => {
            dispatchEvent(new Event('online'));
            return !!customElements.get('mp-reactions');
          }),
        )
        .toBe(true);
    });
  }

  it('is asked for again when the tag is inserted anew', async () => {
    host.site.missing = /^\/embed\/chunks\/reactions-/;
    const page = await host.open(`${embed()}${served}`);
    await expect.poll(() => asked('reactions')).toBe(true);
    host.site.missing = undefined;
    await expect
      .poll(() =>
        page.evaluate(() => {
          document.body.append(document.querySelector('mp-reactions')!);
          return !!customElements.get('mp-reactions');
        }),
      )
      .toBe(true);
  });
});
