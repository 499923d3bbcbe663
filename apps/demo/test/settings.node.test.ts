import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../src/command/refusal.ts';
import { help, readSettings } from '../src/command/settings.ts';

const here = fileURLToPath(import.meta.url);

describe('the flags of npm start', () => {
  it('are all optional', () => {
    expect(readSettings([])).toEqual({
      port: 4173,
      serverPort: 8787,
      moderation: 'first',
      article: null,
      help: false,
    });
  });

  it('set ports, moderation and article', () => {
    const args = ['--port', '5000', '--server-port=5001', '--moderation', 'none', '--article', here];
    expect(readSettings(args)).toEqual({
      port: 5000,
      serverPort: 5001,
      moderation: 'none',
      article: here,
      help: false,
    });
  });

  it('take a file from where the user is, not from where npm runs', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    expect(readSettings(['--article', 'settings.node.test.ts'], folder).article).toBe(here);
  });

  it('are all in the help', () => {
    for (const flag of ['--port', '--server-port', '--moderation', '--article', '--help'])
      expect(help).toContain(`  ${flag} `);
  });

  it.for([
    [['--poort', '1'], "Unknown option '--poort'. All flags: npm start -- --help"],
    [['artikel.html'], "Unexpected argument 'artikel.html'. All flags: npm start -- --help"],
    [['Mijn. Artikel.html'], "Unexpected argument 'Mijn. Artikel.html'. All flags: npm start -- --help"],
    [['--port', '--help'], "Option '--port' argument is ambiguous. All flags: npm start -- --help"],
    [['--port'], "Option '--port <value>' argument missing. All flags: npm start -- --help"],
    [['--port', '0'], "--port takes a number from 1 to 65535, not '0'."],
    [['--server-port', '65536'], "--server-port takes a number from 1 to 65535, not '65536'."],
    [['--port', '8e3'], "--port takes a number from 1 to 65535, not '8e3'."],
    [['--port', '8787'], '--port and --server-port are both 8787: give each server a port of its own.'],
    [['--moderation', 'some'], "--moderation takes none, first, all, not 'some'."],
    [['--article', '/nergens/weg.html'], '--article: there is no file /nergens/weg.html'],
    [['--article', '/'], '--article: there is no file /'],
  ] satisfies [string[], string][])('%j is refused in one clear line', ([args, message]) => {
    expect(() => readSettings(args)).toThrow(new Refusal(message));
  });
});
