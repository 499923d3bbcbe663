import { describe, expect, it } from 'vitest';
import { embed, shown, useHost } from './support/host.ts';

const host = useHost();

describe('settings of the script tag', () => {
  it('reach every tag of the page', async () => {
    const page = await host.open(
      `${embed('data-server="https://r.example" data-thread="/a"')}<mp-reactions></mp-reactions>`,
    );
    expect(await shown(page)).toEqual(['https://r.example /a']);
  });

  it('give way to an attribute of the tag, plain or as data', async () => {
    const page = await host.open(
      `${embed('data-server="https://r.example" data-thread="/a"')}
       <mp-reactions thread="/b"></mp-reactions><mp-reactions data-thread="/c"></mp-reactions>`,
    );
    expect(await shown(page)).toEqual(['https://r.example /b', 'https://r.example /c']);
  });

  it('are found behind a query, and after a redirect', async () => {
    host.site.redirects.set('/latest/meepraten.js', '/embed/meepraten.js');
    for (const src of ['/embed/meepraten.js?v=1', '/latest/meepraten.js']) {
      const page = await host.open(`${embed('data-server="S"', src)}<mp-reactions></mp-reactions>`);
      expect(await shown(page)).toEqual(['S']);
    }
  });

  it('come from the one tag whose address is that of the module', async () => {
    const page = await host.open(
      `${embed('data-server="S"')}
       <script type="text/plain" src="/embed/meepraten.js" data-thread="/not-run"></script>
       <script type="module" src="/other/meepraten.js" data-thread="/other"></script>
       <mp-reactions></mp-reactions>`,
    );
    expect(await shown(page)).toEqual(['S']);
  });

  it('of two tags for one file add up, the earlier one first', async () => {
    const page = await host.open(
      `${embed('data-server="first"')}${embed('data-server="second" data-thread="/t"')}<mp-reactions></mp-reactions>`,
    );
    expect(await shown(page)).toEqual(['first /t']);
  });

  it('do not turn into handlers, styles or marks, nor what other scripts left there into addresses', async () => {
    const page = await host.open(
      `${embed('data-onclick="alert(1)" data-style="color:red" data-id="x" data-src="/y" data-1="z" data-site="S"')}
       <mp-reactions></mp-reactions>`,
    );
    await shown(page);
    expect(await page.locator('mp-reactions').evaluate((element) => element.getAttributeNames())).toEqual([
      'site',
    ]);
  });
});

describe('a later copy', () => {
  it('adds its defaults and loads nothing', async () => {
    const page = await host.open(
      `${embed('data-server="first"')}<mp-reactions></mp-reactions>
       ${embed('data-server="second" data-thread="/t"', `${host.cdn.origin}/embed/meepraten.js`)}`,
    );
    await page.waitForFunction(() => document.querySelector('mp-reactions[thread]'));
    expect(await shown(page)).toEqual(['first /t']);
    expect(host.cdn.requests).toEqual(['/embed/meepraten.js']);
  });

  it('gives them to tags that come later too, before they first show', async () => {
    const page = await host.open(
      `${embed('data-server="first"')}${embed('data-thread="/t"', '/embed/meepraten.all.js')}<mp-reactions></mp-reactions>`,
    );
    await shown(page);
    const text = await page.evaluate(async () => {
      const late = document.body.appendChild(document.createElement('mp-reactions')) as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      await late.updateComplete;
      return late.shadowRoot?.querySelector('output')?.textContent;
    });
    expect(text).toBe('first /t');
  });

  it('in one file loads no Lit, and makes no second policy', async () => {
    const policy = {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types meepraten",
    };
    const all = '/embed/meepraten.all.js';
    const page = await host.open(
      `${embed('', all)}${embed('', `${all}?2`)}<mp-reactions></mp-reactions>`,
      policy,
    );
    await shown(page);
    expect(page.lines).toEqual([]);
  });
});
