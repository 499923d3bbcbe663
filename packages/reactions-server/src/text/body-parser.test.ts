import { describe, expect, it, onTestFinished } from 'vitest';
import { startApi } from '../../testing/api.js';
import { BodyParser, type BodyParserOptions } from './body-parser.js';
import { bodyMarkup } from './markup.js';

/** By default every text goes to a thread, however short. */
function startParser(options: BodyParserOptions = {}) {
  const parser = new BodyParser({ short: 0, ...options });
  onTestFinished(() => parser.close());
  return { parser, read: async (source: string) => bodyMarkup(await parser.parse(source)).text };
}

/** A thread that behaves badly when a text tells it to, and else answers "gelezen". */
const unruly = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (source) => {
      parentPort.postMessage({ begun: process.threadCpuUsage() });
      if (source.includes('eeuwig')) for (;;);
      if (source.includes('sterf')) process.exit(3);
      if (source.includes('gooi')) throw new Error('kapot');
      if (source.includes('geheugen')) for (const all = []; ; ) all.push(new Array(1e5).fill(source));
      parentPort.postMessage({ nodes: [{ kind: 'text', text: 'gelezen' }] });
    });`)}`,
);

describe('BodyParser', () => {
  it('reads many texts at once and mixes none of them up', async () => {
    const { read } = startParser();
    const texts = Array.from({ length: 40 }, (_, index) => read(`*tekst ${index}*`));
    expect(await Promise.all(texts)).to.deep.equal(texts.map((_, index) => `<p><em>tekst ${index}</em></p>`));
  });

  it('reads a short text at once, and the same as a thread does', async () => {
    const script = new URL('data:text/javascript,throw new Error("no thread is needed")');
    const { read } = startParser({ script, short: 20 });
    const [short, long] = ['*twintig tekens lang', '*een en* twintig tekens'];
    const inThread = startParser();
    expect(await read(short)).to.equal(await inThread.read(short));
    expect(await read('*kort*')).to.equal('<p><em>kort</em></p>');
    expect(await read(long)).to.equal('<p>*een en* twintig tekens</p>');
  });

  it.each([
    ['never ends', 'eeuwig\n\n*woord*'],
    ['ends its thread', 'sterf\n\n*woord*'],
    ['throws', 'gooi\n\n*woord*'],
    ['takes all memory', 'geheugen\n\n*woord*'],
  ])('keeps a text as plain paragraphs when reading it %s, and reads the next ones', async (_, source) => {
    const { read } = startParser({ script: unruly, threads: 1, budget: 200 });
    const [hostile, next] = await Promise.all([read(source), read('daarna')]);
    expect(hostile).to.equal(`<p>${source.split('\n')[0]}</p><p>*woord*</p>`);
    expect(next).to.equal('gelezen');
    expect(await read('en weer')).to.equal('gelezen');
  });

  it('keeps a text as plain paragraphs when no thread can be started', async () => {
    let told = 0;
    const script = new URL('data:text/javascript,throw new Error("stuk")');
    const { read } = startParser({ script, onPlain: () => (told += 1) });
    expect(await read('*een*')).to.equal('<p>*een*</p>');
    expect(told).to.equal(1);
  });

  it('cuts a text at its longest before it is read', async () => {
    const { read } = startParser();
    expect((await read('a'.repeat(50_000))).length).to.equal('<p></p>'.length + 8000);
  });

  it('leaves no text waiting when it is closed', async () => {
    const { parser, read } = startParser({ script: unruly, threads: 1, budget: 60_000 });
    const texts = [read('eeuwig'), read('wacht')];
    await parser.close();
    expect(await Promise.all([...texts, read('later')])).to.deep.equal(
      ['eeuwig', 'wacht', 'later'].map((text) => `<p>${text}</p>`),
    );
  });
});

describe('a hostile message', () => {
  it.each([
    ['quotes', '>'.repeat(8000)],
    ['emphasis', '_a__'.repeat(2000)],
    ['brackets', '['.repeat(8000)],
  ])('of nothing but %s is stored, and read like any other', async (_, body) => {
    const api = await startApi();
    await api.react({ body });
    await api.react({ body: '*daarna*' });
    const { items } = await api.page();
    expect(items).to.have.length(2);
    expect(items[1]?.body).to.deep.equal([
      { kind: 'p', children: [{ kind: 'em', children: [{ kind: 'text', text: 'daarna' }] }] },
    ]);
  });
});
