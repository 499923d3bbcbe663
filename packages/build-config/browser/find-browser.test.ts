import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { bareMachine, debian } from './testing/bare-machine.ts';

const mint = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';

describe('findBrowser', () => {
  it('takes the browser that CHROME_PATH asks for before an installed one', async () => {
    const { machine } = bareMachine({
      env: { CHROME_PATH: '/my/chrome' },
      programs: ['/bin/chromium', '/my/chrome'],
    });
    expect(await findBrowser(machine)).toBe('/my/chrome');
  });

  it('says so when CHROME_PATH points nowhere', async () => {
    const { machine } = bareMachine({ env: { CHROME_PATH: '/gone' }, programs: ['/bin/chromium'] });
    await expect(findBrowser(machine)).rejects.toThrow('CHROME_PATH is /gone');
  });

  it('takes an installed browser without installing anything', async () => {
    const { machine, ran } = bareMachine({
      isRoot: true,
      osRelease: debian,
      programs: ['/bin/google-chrome'],
    });
    expect(await findBrowser(machine)).toBe('/bin/google-chrome');
    expect(ran).toEqual([]);
  });

  it.each([
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('looks in the usual places of %s', async (platform, env, place) => {
    const { machine } = bareMachine({ platform, env, programs: [place] });
    expect(await findBrowser(machine)).toBe(place);
  });

  it.each([debian, mint])('installs the package as root on Debian and its kin', async (osRelease) => {
    const { machine, ran } = bareMachine({
      isRoot: true,
      osRelease,
      onRun: (line, programs) => {
        if (line.includes('install')) programs.push('/bin/chromium');
        return true;
      },
    });
    expect(await findBrowser(machine)).toBe('/bin/chromium');
    expect(ran.map(({ line }) => line)).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it("fetches Playwright's own elsewhere, and gives up after a minute of silence", async () => {
    const { machine, ran } = bareMachine({
      osRelease: debian,
      onRun: (_, programs) => programs.push('/cache/chrome') > 0,
    });
    expect(await findBrowser(machine)).toBe('/cache/chrome');
    expect(ran).toEqual([
      {
        line: 'node playwright install chromium',
        options: { patience: { silenceMs: 60_000 }, output: 'aside' },
      },
    ]);
  });

  it("goes on to Playwright's own when the package cannot be installed", async () => {
    const { machine } = bareMachine({
      isRoot: true,
      osRelease: debian,
      onRun: (line, programs) => line.startsWith('node') && programs.push('/cache/chrome') > 0,
    });
    expect(await findBrowser(machine)).toBe('/cache/chrome');
  });

  it('ends in one line that says what to do', async () => {
    const { machine } = bareMachine({});
    await expect(findBrowser(machine)).rejects.toThrow(/^No browser found: install .* CHROME_PATH .*\.$/);
  });
});
