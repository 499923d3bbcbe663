import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { wrapped } from '../testing/wrapped.js';

const loader = new URL('../load-article.ts', import.meta.url).href;
const hasOwnParser = 'setHTML' in Element.prototype;
const everything =
  '<p style="color:red" onclick="x()">tekst</p><iframe src="https://player.vimeo.com/video/1"></iframe>' +
  '<noscript><img src="data:image/png,x"></noscript><img data-src="data:image/png,y"><script>x()</script>';

interface Verdict {
  texts: Record<string, string>;
  violations: string[];
}

/** Loads every kind of source in a frame that takes no string for a parser. */
async function loadUnder(policies: string): Promise<Verdict> {
  const verdict = new Promise<Verdict>((report) => Object.assign(window, { report }));
  const frame = document.createElement('iframe');
  const sources = Object.entries(wrapped).map(([kind, wrap]) => ({ kind, ...wrap(everything) }));
  Object.assign(window, { sources });
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy"
      content="require-trusted-types-for 'script'; trusted-types ${policies}">
    <script type="module">
      // The test runner wraps dynamic imports in its own pages; this one is bare.
      globalThis.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() };
      const texts = {}, violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => violations.push(violatedDirective + sample));
      const { loadArticle } = await import('${loader}');
      for (const { kind, text, type } of parent.sources) {
        const address = URL.createObjectURL(new Blob([text], { type }));
        try { texts[kind] = (await loadArticle(address)).content.textContent.trim(); }
        catch (error) { texts[kind] = error.message + ' ' + error.cause?.message; }
      }
      setTimeout(() => parent.report({ texts, violations }));
    </script>`;
  document.body.append(frame);
  return verdict.finally(() => frame.remove());
}

describe('under Trusted Types', () => {
  it(
    'reads every kind of source, with the one policy where the browser has no safe parser',
    { timeout: 60_000 },
    async () => {
      const { texts, violations } = await loadUnder(hasOwnParser ? "'none'" : 'meepraten');
      expect(violations).to.deep.equal([]);
      expect(Object.keys(texts)).to.deep.equal(Object.keys(wrapped));
      for (const [kind, text] of Object.entries(texts))
        expect(text, kind).to.match(/tekst[^]*(?:einde|belang)/);
    },
  );
});
