import { describe, expect, it } from 'vitest';
import { enginesBesideChromium, findEngine, firefox, webkit } from './engines.ts';
import { readyEngines, tellEngines, tellMissing } from './ready-engines.ts';
import { bareMachine, debian } from './testing/bare-machine.ts';

const all = ['/bin/firefox-esr', '/bin/WebKitWebDriver', '/bin/Xvfb'];

describe('findEngine', () => {
  it('knows a Firefox by the name that any maker gives it', () => {
    for (const program of ['/bin/firefox-esr', '/bin/firefox'])
      expect(findEngine(firefox, bareMachine({ programs: [program] }).machine)).toBe(program);
  });

  it('looks where its maker puts it on other systems', () => {
    const place = '/Applications/Firefox.app/Contents/MacOS/firefox';
    const { machine } = bareMachine({ platform: 'darwin', programs: [place] });
    expect(findEngine(firefox, machine)).toBe(place);
  });

  it('holds WebKit for missing while there is no screen for it', () => {
    expect(findEngine(webkit, bareMachine({ programs: ['/bin/WebKitWebDriver'] }).machine)).toBeNull();
    expect(findEngine(webkit, bareMachine({ programs: all }).machine)).toBe('/bin/WebKitWebDriver');
  });
});

describe('readyEngines', () => {
  it('takes what is installed and installs nothing unasked', async () => {
    const { machine, ran } = bareMachine({ isRoot: true, osRelease: debian, programs: ['/bin/firefox'] });
    expect(await readyEngines({ install: false }, machine)).toEqual({ ready: [firefox], missing: [webkit] });
    expect(ran).toEqual([]);
  });

  it('installs only what is missing', async () => {
    const { machine, ran } = bareMachine({
      isRoot: true,
      osRelease: debian,
      programs: ['/bin/firefox-esr'],
      onRun: (line, programs) => {
        if (line.includes('install')) programs.push(...all);
        return true;
      },
    });
    expect(await readyEngines({ install: true }, machine)).toEqual({
      ready: enginesBesideChromium,
      missing: [],
    });
    expect(ran.map(({ line }) => line)).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb',
    ]);
  });

  it('leaves a machine alone that is complete, or that it may not install on', async () => {
    for (const { machine, ran } of [
      bareMachine({ programs: all, isRoot: true, osRelease: debian }),
      bareMachine({}),
    ]) {
      await readyEngines({ install: true }, machine);
      expect(ran).toEqual([]);
    }
  });
});

describe('the line about the engines', () => {
  it('says which ran', () => {
    expect(tellEngines({ ready: [firefox, webkit], missing: [] })).toBe(
      'Elements, stories and journeys were tested in Chromium, Firefox, and WebKit.',
    );
  });

  it('says which did not, and what to do', () => {
    expect(tellEngines({ ready: [], missing: [firefox, webkit] })).toBe(
      'Elements, stories and journeys were tested in Chromium; not in Firefox and WebKit, not installed here (npm run test:browsers installs what is missing).',
    );
    expect(tellMissing([webkit])).toBe(
      'Missing: WebKit. On Debian, run "sudo apt-get install webkit2gtk-driver xvfb" and start again.',
    );
  });
});
