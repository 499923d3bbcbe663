import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';

const modules = {
  parse: new URL('./sanitiser/parse-html.ts', import.meta.url).href,
  standIn: new URL('./sanitiser/stand-in-parser.ts', import.meta.url).href,
  sanitise: new URL('./sanitiser/sanitise.ts', import.meta.url).href,
};

interface Verdict {
  policies: string[];
  violations: string[];
  texts: string[];
}

/** Runs both parsers in a frame whose policy header allows `names` and nothing else. */
async function parseUnder(names: string): Promise<Verdict> {
  const verdict = new Promise<Verdict>((report) => Object.assign(window, { report }));
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy"
      content="require-trusted-types-for 'script'; trusted-types ${names}">
    <script type="module">
      const policies = [], violations = [], texts = [];
      const create = trustedTypes.createPolicy.bind(trustedTypes);
      trustedTypes.createPolicy = (name, rules) => (policies.push(name), create(name, rules));
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
      const { sanitise } = await import('${modules.sanitise}');
      const html = '<p onclick="x()">tekst</p>';
      try {
        const ownParser = (await import('${modules.parse}')).parserAtHand();
        if (ownParser) texts.push(sanitise(ownParser(html)).textContent);
        const { parseWithStandIn } = await import('${modules.standIn}');
        texts.push(sanitise(parseWithStandIn(html)).textContent, sanitise(parseWithStandIn(html)).textContent);
      } catch (error) { texts.push(error.name); }
      setTimeout(() => parent.report({ policies, violations, texts }));
    </script>`;
  document.body.append(frame);
  return verdict.finally(() => frame.remove());
}

/** Not in WebKit, where the stand-in does it all. */
const hasOwnParser = 'setHTML' in Element.prototype;

describe('under Trusted Types', () => {
  it('needs one policy, made once, for the stand-in only', async () => {
    expect(await parseUnder('meepraten')).to.deep.equal({
      policies: ['meepraten'],
      violations: [],
      texts: [...(hasOwnParser ? ['tekst'] : []), 'tekst', 'tekst'],
    });
  });

  it.runIf(hasOwnParser)('needs none where the browser has a safe parser', async () => {
    const { texts } = await parseUnder("'none'");
    expect(texts).to.deep.equal(['tekst', 'TypeError']);
  });
});
