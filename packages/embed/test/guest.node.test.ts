import { tries } from '@meepraten/build-config/tried-host';
import { describe, expect, it } from 'vitest';
import { defined, embed, useHost } from './support/host.ts';

const host = useHost();
const widgets = '<mp-reactions></mp-reactions><mp-related-reads></mp-related-reads>';

const noPolicy = tries({
  name: 'no-policy',
  lacks: 'Wie ook zelf Trusted Types eist, ziet alleen wat de pagina meebracht; anders staat alles er.',
});

const strict = (origin = "'self'") => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src ${origin}`,
    `style-src ${origin}`,
    'img-src data:',
    "require-trusted-types-for 'script'",
    'trusted-types meepraten',
  ].join('; '),
});

describe('on the page of somebody else', () => {
  for (const file of ['meepraten.js', 'meepraten.all.js']) {
    it(`${file} leaves one name, frozen and out of sight`, async () => {
      const page = await host.open(
        `<script>
           const names = () => Reflect.ownKeys(window);
           const before = names();
           const symbols = Reflect.ownKeys(Symbol);
         </script>${embed('', `/embed/${file}`)}${widgets}`,
      );
      await defined(page);
      await defined(page, 'mp-related-reads');
      const left = await page.evaluate<Record<string, unknown>>(`({
        names: names().filter((name) => !before.includes(name)).map(String),
        symbols: Reflect.ownKeys(Symbol).length - symbols.length,
        seen: Object.keys(window).includes('meepraten'),
        copy: Object.keys(meepraten),
        frozen: Object.isFrozen(meepraten),
        head: document.head.querySelectorAll(':not(meta, link[rel=icon], script)').length,
      })`);
      expect(left).toEqual({
        names: ['meepraten'],
        symbols: 0,
        seen: false,
        copy: ['version'],
        frozen: true,
        head: 0,
      });
      expect(page.lines).toEqual([]);
    });
  }

  it('an element with the id "meepraten" is not taken for a copy', async () => {
    const page = await host.open(`<section id="meepraten"></section>${embed()}${widgets}`);
    await defined(page);
    expect(await page.evaluate('typeof meepraten.version')).toBe('string');
  });

  it('a variable of the page with the name stays what it is', async () => {
    const page = await host.open(`<script>var meepraten = 'van mij'</script>${embed()}${widgets}`);
    await defined(page);
    expect(await page.evaluate('meepraten')).toBe('van mij');
  });

  it('a Lit of the page does not get its hands on ours', async () => {
    const page = await host.open(
      `<script>
         globalThis.touched = [];
         for (const name of ['litElementHydrateSupport', 'litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport'])
           globalThis[name] = () => touched.push(name);
       </script>${embed()}${widgets}`,
    );
    await defined(page);
    expect(await page.evaluate('touched')).toEqual([]);
  });

  it('comes from another origin', async () => {
    const page = await host.open(
      `${embed('data-server="S"', `${host.cdn.origin}/embed/meepraten.js`)}${widgets}`,
    );
    await defined(page);
    await page.waitForSelector('mp-reactions[server=S]', { state: 'attached' });
    expect(page.lines).toEqual([]);
  });
});

describe('under a strict policy', () => {
  for (const file of ['meepraten.js', 'meepraten.all.js']) {
    it(`${file} needs one Trusted Types policy, by name, and nothing else`, async () => {
      const sheet = '<link rel="stylesheet" href="/embed/meepraten.css">';
      const page = await host.open(`${sheet}${embed('', `/embed/${file}`)}${widgets}`, strict());
      await defined(page);
      await page.locator('mp-reactions input').waitFor();
      expect(page.lines).toEqual([]);
    });
  }

  it('makes its policy once, however many widgets and copies there are', async () => {
    const spy = `<script>
      globalThis.policies = [];
      const { createPolicy } = TrustedTypePolicyFactory.prototype;
      TrustedTypePolicyFactory.prototype.createPolicy = function (name, rules) {
        policies.push(name);
        return createPolicy.call(this, name, rules);
      };
    </script>`;
    const page = await host.open(`${spy}${embed()}${embed('', '/embed/meepraten.all.js')}${widgets}`);
    await defined(page);
    await defined(page, 'mp-related-reads');
    expect(await page.evaluate('policies')).toEqual(['meepraten']);
  });

  it('works from another origin that the policy names', async () => {
    const src = `${host.cdn.origin}/embed/meepraten.js`;
    const page = await host.open(`${embed('', src)}${widgets}`, strict(host.cdn.origin));
    await page.locator('mp-reactions input').waitFor();
    expect(page.lines).toEqual([]);
  });

  it('that allows no policy but takes strings, widgets draw all the same', noPolicy, async () => {
    const page = await host.open(`${embed()}${widgets}`, {
      'content-security-policy': "trusted-types 'none'",
    });
    await page.locator('mp-reactions input').waitFor();
  });

  it('that allows neither, what the page served stays to be read', noPolicy, async () => {
    const page = await host.open(`${embed()}<mp-reactions><p>Twee reacties</p></mp-reactions>`, {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await expect.poll(() => page.lines.some((line) => line.includes("'TrustedScriptURL'"))).toBe(true);
    expect(await page.evaluate(() => customElements.get('mp-reactions'))).toBeUndefined();
    expect(await page.getByText('Twee reacties').isVisible()).toBe(true);
  });
});
