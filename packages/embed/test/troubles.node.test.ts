import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { defined, embed, useHost } from './support/host.ts';

const host = useHost(fileURLToPath(new URL('../dist', import.meta.url)));
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** What the readme has people put on a page whose widgets fail. */
const [listener = ''] = /<script>\n {2}for[^]*?<\/script>/.exec(readme) ?? [];

/** The part of the readme that tells what to do about it. */
const advice = readme.slice(readme.indexOf('## When something is not right'));

const list = '/v1/sites/default/reactions';

/** What the page says of a thread at this server, once it says something. */
async function said(server: string): Promise<string | undefined> {
  const page = await host.open(
    `${listener}${embed()}<mp-reactions server="${server}" thread="/a"></mp-reactions>`,
  );
  await defined(page);
  const failed = () => page.lines.find((line) => /^(?:reactions|article)-failed/.test(line));
  await expect.poll(failed, { timeout: 10_000 }).toBeTruthy();
  return failed();
}

describe('a thread that does not come', () => {
  beforeEach(() => {
    host.site.json(list, {});
  });

  it('says blocked of a server that does not welcome the page', async () => {
    // Its answer is there, and may not be read: only files have the header.
    host.cdn.json(list, {});
    expect(await said(host.cdn.origin)).toMatch(/^reactions-failed blocked /);
  });

  it('says not-found of a site that the server does not know', async () => {
    host.site.missing = /reactions$/;
    expect(await said('/')).toMatch(/^reactions-failed not-found /);
  });

  it('says wrong-type of an address that answers with something else', async () => {
    host.site.page(list, '<p>Hello');
    expect(await said('/')).toMatch(/^reactions-failed wrong-type /);
  });

  it.each(['blocked', 'not-found', 'wrong-type', 'denied', 'closed', 'rate-limited', 'timeout'])(
    'and says %s is told what to do',
    (code) => {
      expect(advice).toContain(`\`${code}\``);
    },
  );
});

it('says in words that it has no server, as the readme quotes it', async () => {
  const page = await host.open(`${embed('data-lang="nl"')}<mp-reactions></mp-reactions>`);
  const notice = page.locator('mp-reactions [part=status]').first();
  await notice.waitFor();
  expect(advice).toContain(`'${(await notice.innerText()).trim()}'`);
});

it('is served as it was under a policy that does not name ours, with an error of the browser', async () => {
  const page = await host.open(`${embed()}<mp-reactions>Nog geen reacties</mp-reactions>`, {
    'content-security-policy': "script-src 'self'; require-trusted-types-for 'script'; trusted-types others",
  });
  await expect.poll(() => page.lines.join('\n'), { timeout: 10_000 }).toMatch(/TrustedTypePolicy/);
  expect(await page.locator('mp-reactions').innerText()).toBe('Nog geen reacties');
});
