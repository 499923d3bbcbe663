import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../workspace.ts';

/**
 * Every source that names something to keep in the browser, and what it keeps. One that is new has to be told of: here,
 * in the readme of the client, and in the text that owners give to their readers.
 */
const keeps: Record<string, string[]> = {
  'article-sources/src/reading-list/reading-list.ts': ['reading-list'],
  'reaction-form/src/reaction-form/writer-memory.ts': ['writer'],
  'reactions-client/src/drafts/draft-store.ts': ['draft'],
  'reactions-client/src/outbox/one-tab.ts': ['outbox-lease'],
  'reactions-client/src/outbox/outbox-store.ts': ['outbox'],
  'reactions-client/src/own/actor.ts': ['actor'],
  'reactions-client/src/own/own-reactions.ts': ['own'],
};

/** What reads or takes away what others name, or is the way in which they keep it. */
const keepsNothing = [
  'embed/src/loader/outbox.ts',
  'reactions-client/src/device/device-value.ts',
  'reactions-client/src/device/wipe-device.ts',
  'reactions-client/src/outbox/lease.ts',
  'reactions-client/src/outbox/send-waiting.ts',
  'reactions-client/src/own/device-list.ts',
];

const storage =
  /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|caches)\b(?=[.)\]?])|document\.cookie|new (?:DeviceValue|DeviceList|Lease)\(|extends DeviceList/;

const withoutComments = (code: string) => code.replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '');

const keysIn = (path: string, heading: string) => {
  const text = readFileSync(join(root, path), 'utf8');
  const from = text.indexOf(heading);
  const end = text.indexOf('\n#', from + 1);
  const part = text.slice(from, end < 0 ? undefined : end);
  return [...part.matchAll(/^(?:> )?\| `meepraten:([a-z-]+)/gm)].map(([, key]) => key).toSorted();
};

const keys = Object.values(keeps).flat().toSorted();

it('is known of every source that keeps something on the device', () => {
  const sources = globSync('*/src/**/*.ts', { cwd: join(root, 'packages') }).filter(
    (file) =>
      !/\.(?:test|stories)\.ts$|\/testing\/|^build-config/.test(file) &&
      storage.test(withoutComments(readFileSync(join(root, 'packages', file), 'utf8'))),
  );
  expect(sources.toSorted()).toEqual([...Object.keys(keeps), ...keepsNothing].toSorted());
});

it.each([
  ['packages/reactions-client/README.md', '## What is kept on the device'],
  ['packages/reactions-server/OWNERS.md', '### Nederlands'],
  ['packages/reactions-server/OWNERS.md', '### English'],
])('is told in %s, %s', (path, heading) => {
  expect(keysIn(path, heading)).toEqual(keys);
});
