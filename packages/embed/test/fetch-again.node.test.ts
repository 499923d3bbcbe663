import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchAgain as plugin } from '../build/fetch-again.ts';
import { fetchAgain } from '../src/fetch-again.ts';
import { parseAst } from 'vite';

const pageWith = (...importMaps: string[]) =>
  vi.stubGlobal('document', { querySelectorAll: () => importMaps.map((textContent) => ({ textContent })) });

beforeEach(() => pageWith());

describe('a part that cannot be fetched', () => {
  it('is asked for under a new address each time it has failed, and under the last one when it is there', async () => {
    const load = vi.fn(async (address: string) => address);
    load.mockRejectedValueOnce(new TypeError('503')).mockRejectedValueOnce(new TypeError('503'));
    await expect(fetchAgain('./part.js', load)).rejects.toThrow('503');
    await expect(fetchAgain('./part.js', load)).rejects.toThrow('503');
    expect(await fetchAgain('./part.js', load)).toBe('./part.js?retry=2');
    expect(await fetchAgain('./part.js', load)).toBe('./part.js?retry=2');
    expect(await fetchAgain('./another.js', load)).toBe('./another.js');
  });

  it('keeps its address where the page names its hash, which says nothing of another', async () => {
    pageWith('{"integrity":{"/embed/chunks/named.js":"sha384-a"}}');
    const load = vi.fn(async (address: string) => address);
    load.mockRejectedValueOnce(new TypeError('not as it was built'));
    await expect(fetchAgain('./named.js', load)).rejects.toThrow('not as it was built');
    expect(await fetchAgain('./named.js', load)).toBe('./named.js');
  });
});

describe('the build', () => {
  const { transform, renderChunk } = plugin() as unknown as {
    transform: (this: unknown, code: string, id: string) => { code: string } | null;
    renderChunk: (this: unknown, code: string, ...rest: unknown[]) => { code: string } | null;
  };
  const wrap = (code: string, id = '/packages/x/part.js') =>
    transform.call({ parse: parseAst }, code, id)?.code ?? code;
  const error = (message: string) => {
    throw new Error(message);
  };
  const render = (code: string, shared: string[] = []) =>
    renderChunk.call({ error }, code, { fileName: 'chunks/x.js' }, {}, { chunks: { x: { imports: shared } } })
      ?.code ?? code;

  it('lets every part be asked for again', () => {
    const code = wrap(`const load = () => import('./a.js').then(use); import('./b.js');`);
    expect(render(code.replace("'./a.js'", '"./a-1.js"').replace("'./b.js'", '"./b-2.js"'))).toContain(
      'const load = () => __fetchAgain("./a-1.js", (address) => import(address)).then(use); ' +
        '__fetchAgain("./b-2.js", (address) => import(address));',
    );
  });

  it('leaves a file that others import by name its one address', () => {
    const code = wrap('import("./lit.js")');
    expect(render(code, ['chunks/lit.js'])).toContain(
      '__fetchAgain("./lit.js", (address) => import("./lit.js"))',
    );
  });

  it('leaves the code of others as it is', () => {
    expect(wrap('import("x")', '/node_modules/x/x.js')).toBe('import("x")');
  });

  it('fails rather than leave an import out', () => {
    expect(() => render(wrap('import(`./${name}.js`)'))).toThrow('chunks/x.js');
  });
});
