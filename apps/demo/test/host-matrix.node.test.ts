import { describe, expect, it } from 'vitest';
import { readHostResults } from '../src/host-results.ts';
import { triedHosts } from '../src/hosts/host-matrix.ts';
import { textOf, visit } from './demo.ts';

/** The row of a host on the index, as a reader sees it. */
async function rowOf(
  host: string,
  hostResults = readHostResults(),
): Promise<{ text: string; markup: string }> {
  const { text } = await visit('/', { hostResults });
  const [markup = ''] = new RegExp(`<tr id="host-${host}">[^]*?</tr>`).exec(text) ?? [];
  return { text: textOf(markup), markup };
}

const measured = '2026-11-30';

describe('the hosts on the index', () => {
  it.each(Object.entries(triedHosts))('have a row for %s, with when it was measured', async (host, title) => {
    const { text, markup } = await rowOf(host);
    expect(text).toContain(title);
    expect(markup).toContain(`<time datetime="${readHostResults()[host]?.measured}">`);
  });

  it('are all that the suites know of', () => {
    expect(Object.keys(readHostResults()).sort()).toEqual(Object.keys(triedHosts).sort());
  });

  it('are said to work, and on what', async () => {
    const { text } = await rowOf('vue', { vue: { state: 'works', on: 'Vue 3.5.45', measured } });
    expect(text).toBe('Een app van Vue Vue 3.5.45 Werkt gemeten op 30 november 2026');
  });

  it('are said to do less, and how', async () => {
    const { text } = await rowOf('file', { file: { state: 'degraded', how: 'Geen reacties.', measured } });
    expect(text).toContain('Werkt deels : Geen reacties. gemeten op 30 november 2026');
  });

  it('are said not to be supported, and why', async () => {
    const { text } = await rowOf('file', { file: { state: 'unsupported', how: 'Geen server.', measured } });
    expect(text).toContain('Niet ondersteund : Geen server.');
  });

  it('are said to have failed, with the test, which has an English name', async () => {
    const { text, markup } = await rowOf('vue', { vue: { state: 'fails', how: 'an app builds', measured } });
    expect(text).toContain('Faalde bij de laatste meting : an app builds');
    expect(markup).toContain('<span lang="en">an app builds</span>');
  });

  it('that were never tried are there too', async () => {
    const { text } = await rowOf('vue', {});
    expect(text).toBe('Een app van Vue Nog niet gemeten');
  });
});
