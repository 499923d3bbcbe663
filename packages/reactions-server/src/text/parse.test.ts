import type { BodyNode } from '@meepraten/reactions-client/protocol';
import { describe, expect, it } from 'vitest';
import { parseBody } from './parse.js';
import { plainText } from './plain-text.js';
import { bodyMarkup } from './markup.js';

const html = (source: string) => bodyMarkup(parseBody(source)).text;

function measure(nodes: readonly BodyNode[]): { depth: number; count: number } {
  let depth = 0;
  let count = 0;
  const waiting = nodes.map((node) => ({ node, level: 1 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next;
    depth = Math.max(depth, level);
    count += 1;
    if ('children' in node)
      waiting.push(...node.children.map((child) => ({ node: child, level: level + 1 })));
  }
  return { depth, count };
}

describe('parseBody', () => {
  it.each([
    [
      'een *twee* **drie** ~~vier~~ `vijf`',
      '<p>een <em>twee</em> <strong>drie</strong> <s>vier</s> <code>vijf</code></p>',
    ],
    ['regel een\nregel twee', '<p>regel een<br>regel twee</p>'],
    ['een\n\ntwee', '<p>een</p><p>twee</p>'],
    ['> wat jij zei\n\nja', '<blockquote><p>wat jij zei</p></blockquote><p>ja</p>'],
    ['- a\n- b\n  - c', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['```js\nlet a = 1 < 2;\n```', '<pre>let a = 1 &lt; 2;</pre>'],
    ['\\*geen nadruk\\* &amp; R&B', '<p>*geen nadruk* &amp; R&amp;B</p>'],
  ])('reads %j', (source, expected) => {
    expect(html(source)).to.equal(expected);
  });

  it('leaves a number at the start of a line as typed', () => {
    expect(html('1984. Wat een jaar')).to.equal('<p>1984. Wat een jaar</p>');
    expect(html('12. a\n13. b')).to.equal('<p>12. a</p><p>13. b</p>');
  });

  it('links to http, https and mailto', () => {
    const rel = 'rel="ugc nofollow noopener noreferrer"';
    expect(html('[hier](https://a.nl/?b=1&c="2")'))
      .to.contain('href="https://a.nl/?b=1&amp;c=%222%22"')
      .and.contain(rel);
    expect(html('<mail@a.nl>')).to.contain('href="mailto:mail@a.nl"');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&colon;alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//elders.nl',
    'https://bank.nl@evil.nl',
    'https://bank.nl:geheim@evil.nl',
    '/admin',
    'x',
  ])('keeps a link to %j as text', (address) => {
    expect(html(`[klik](${address})`)).not.to.contain('<a');
    expect(html(`[klik](<${address}>)`)).not.to.contain('<a');
  });

  it.each([
    ['[https://bank.nl/inloggen](https://evil.nl)', '(evil.nl)'],
    ['[www.**bank**.nl](https://evil.nl)', '(evil.nl)'],
    ['[bank.nl](https://bank.nl.evil.nl)', '(bank.nl.evil.nl)'],
    ['[Inloggen bij bank.nl, veilig](https://evil.nl)', '(evil.nl)'],
    ['[noor@bank.nl](https://evil.nl)', '(evil.nl)'],
    ['[192.0.2.1](https://evil.nl)', '(evil.nl)'],
    ['[ba\u200bnk\u00ad.nl](https://evil.nl)', '(evil.nl)'],
    ['[\u202eln.knab](https://evil.nl) [bank.n\u2066l](https://evil.nl)', '(evil.nl)'],
    ['[bank\u3002nl](https://evil.nl)', '(evil.nl)'],
    ['[\uff42ank.nl](https://evil.nl)', '(evil.nl)'],
    // Look-alikes: a Cyrillic а, a dotless i, Greek letters, and all of one word in Cyrillic.
    ['<https://b\u0430nk.nl>', '(xn--bnk-6cd.nl)'],
    ['[\u0131ng.nl](https://\u0131ng.nl)', '(xn--ng-gpa.nl)'],
    [
      '[\u0430\u0440\u0440\u04cf\u0435.com](https://\u0430\u0440\u0440\u04cf\u0435.com)',
      '(xn--80ak6aa92e.com)',
    ],
    ['[bank.nl](https://xn--bnk-6cd.nl)', '(xn--bnk-6cd.nl)'],
    ['[bank.nl\u2044x.evil.nl](https://x.evil.nl)', '(x.evil.nl)'],
  ])('shows where %j really leads', (source, host) => {
    expect(plainText(parseBody(source))).to.match(new RegExp(`${host.replace(/[.()]/g, '\\$&')}$`));
  });

  it.each([
    '[bank.nl](https://www.bank.nl/x)',
    '<https://bank.nl>',
    '[hier](https://bank.nl)',
    '[a@b.nl](mailto:c@d.nl)',
    '[www.bank.nl.](https://bank.nl)',
    '[caf\u00e9.nl](https://caf\u00e9.nl)',
    '[caf\u00e9.nl](https://xn--caf-dma.nl)',
    '[\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444](https://\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444)',
    '[versie 3.5 van z.o.z.](https://bank.nl)',
  ])('adds nothing to %j', (source) => {
    expect(plainText(parseBody(source))).not.to.contain('(');
  });

  it('lets nothing that a reader typed turn the text around it', () => {
    const turns = '\u202a\u202b\u202d\u202e\u2066\u2067\u2068';
    for (const source of [
      `a ${turns}b`,
      `\`${turns}c\``,
      `[${turns}d](https://a.nl)`,
      `${turns}x\n\n`.repeat(1500),
    ])
      expect(JSON.stringify(parseBody(source))).not.to.match(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('draws no HTML that a reader typed', () => {
    const typed = `<script>alert(1)</script><img src=x onerror="alert(1)"> ![x](https://a.nl/x.png) <b title='"'>`;
    expect(html(typed).replace(/<\/?(p|a)\b[^<>]*>/g, '')).not.to.match(/[<>]/);
    expect(plainText(parseBody(typed))).to.contain('<script>alert(1)</script>');
  });

  const hostile: [string, string][] = [
    ['quotes', '>'.repeat(8000)],
    ['quotes with text', '> '.repeat(3000) + 'a'],
    ['emphasis', '_a__'.repeat(2000)],
    ['open stars', '*a **b '.repeat(1000)],
    ['brackets', '['.repeat(8000)],
    ['link openers', '[a]('.repeat(2000)],
    ['backticks', Array.from({ length: 120 }, (_, n) => '`'.repeat(n)).join(' ')],
    ['nested lists', Array.from({ length: 80 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
    ['lists in one line', '- '.repeat(4000)],
    ['numbers in one line', '1. '.repeat(2600)],
    ['lines', 'a\n'.repeat(4000)],
    ['paragraphs', 'a\n\n'.repeat(2600)],
    ['entities', '&amp;'.repeat(1600)],
    ['escapes', '\\*'.repeat(4000)],
    ['mixed nesting', '> - > - > - > - > - > - *a **b ~~c `d`~~***'],
    ['NUL and lone surrogates', '\0\ud800 a \udfff'],
    ['autolinks', '<http://'.repeat(1000)],
  ];
  it.each(hostile)('takes hostile %s within the limits of a tree', (_, source) => {
    const { depth, count } = measure(parseBody(source));
    expect(depth).to.be.at.most(8);
    expect(count).to.be.within(1, 2000);
    expect(bodyMarkup(parseBody(source)).text).to.be.a('string');
  });

  it('keeps every word of a text that is nested too deep', () => {
    const source = Array.from({ length: 9 }, (_, n) => `${'  '.repeat(n)}- woord${n}`).join('\n');
    expect(plainText(parseBody(source)).split(' ')).to.deep.equal(
      Array.from({ length: 9 }, (_, n) => `woord${n}`),
    );
  });
});
