import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumFlags } from '@meepraten/build-config/chromium-flags';
import { chromium } from 'playwright';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { minifyCss } from '@meepraten/build-config/minify-css';
import { minifyTemplates } from '../build/minify-templates.ts';

const packages = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${packages}/${file}`, 'utf8');

function inTemplates(code: string): string {
  const transform = minifyTemplates().transform as unknown as (
    this: { parse: typeof parseAst },
    code: string,
    id: string,
  ) => { code: string } | null;
  return transform.call({ parse: parseAst }, code, '/src/x.js')?.code ?? code;
}

describe('CSS', () => {
  it('loses its comments and blanks', () => {
    const css =
      '/* why */\n.a ,\n.b > .c :hover {\n  color : red;\n  margin: 0  auto;\n}\n@media (width < 9em) { a {} }';
    expect(minifyCss(css)).toBe('.a,.b>.c :hover{color :red;margin:0 auto}@media (width < 9em){a{}}');
  });

  it('takes each comment for itself, whatever follows a later one', () => {
    expect(minifyCss('/* a */ b { c: d } /* e */ > f {}')).toBe('b{c:d}>f{}');
  });

  it('keeps strings and addresses, and all of a sheet with escapes', () => {
    expect(minifyCss(`a { content: " ; } /* "; b: url( a;b ) }`)).toBe(`a{content:" ; } /* ";b:url( a;b )}`);
    const escaped = String.raw`a { content: '\201C' ; }`;
    expect(minifyCss(escaped)).toBe(escaped);
  });

  it('of every widget and sheet means the same as before to a browser', async () => {
    const sheets = [
      ...globSync('*/src/**/*.styles.ts', { cwd: packages }).flatMap((file) =>
        [...read(file).matchAll(/\bcss`([^`$]*)`/g)].map(([, css = '']) => css),
      ),
      ...globSync(['embed/src/*.css', 'article-body/src/*.css'], { cwd: packages }).map(read),
    ];
    expect(sheets.length).toBeGreaterThan(5);
    const executablePath = process.env['CHROME_PATH'];
    const browser = await chromium.launch({
      args: chromiumFlags,
      ...(executablePath ? { executablePath } : {}),
    });
    try {
      const page = await browser.newPage();
      const parsed = (all: string[]) =>
        page.evaluate((texts) => {
          return texts.map((text) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            return [...sheet.cssRules].map((rule) => rule.cssText.replace(/\s*([,:])\s*|\s+/g, '$1 '));
          });
        }, all);
      expect(await parsed(sheets.map(minifyCss))).toEqual(await parsed(sheets));
    } finally {
      await browser.close();
    }
  });
});

describe('templates', () => {
  it('lose their indentation, also those inside others', () => {
    const code = 'html`<p>\n  ${x ? html`<b\n    class="a"\n  >c</b>` : y}\n</p>`;css`\n  a { b: c }\n`;';
    expect(inTemplates(code)).toBe('html`<p> ${x ? html`<b class="a" >c</b>` : y} </p>`;css`a{b:c}`;');
  });

  it('keep their blanks where those are content, and CSS around an expression as it is', () => {
    for (const code of ['html`<pre>\n  a\n</pre>`', 'css`a { b: ${c} }`', 'text`\n  a\n`']) {
      expect(inTemplates(code)).toBe(code);
    }
  });
});
