import { expect, it } from 'vitest';
import { defined, embed, shown, useHost } from './support/host.ts';

const host = useHost();

it('a div stands for the widget it names, with its data as attributes', async () => {
  const page = await host.open(
    `${embed('data-server="S"')}
     <div data-mp="reactions" data-thread="/a" data-with-reasons data-onfocus="alert(1)" data-mp-theme="dark"></div>`,
  );
  expect(await shown(page)).toEqual(['S /a']);
  const names = await page.locator('div > mp-reactions').evaluate((element) => element.getAttributeNames());
  expect(names).toEqual(['thread', 'with-reasons', 'server']);
});

it('the place of a count stays in its line', async () => {
  const page = await host.open(
    `<link rel="stylesheet" href="/embed/meepraten.css">
     <a href="/a">Over brood (<span data-mp="reactions-count">reacties</span>)</a><div data-mp="reactions"></div>`,
  );
  const display = (name: string) =>
    page.locator(`[data-mp=${name}]`).evaluate((place) => getComputedStyle(place).display);
  expect(await display('reactions-count')).toBe('inline');
  expect(await display('reactions')).toBe('flow-root');
});

it('what the div holds becomes the content of the widget', async () => {
  const page = await host.open(
    `${embed()}<div data-mp="reactions"><p id="kept">Lees de <a href="/reacties">reacties</a>.</p></div>`,
  );
  await shown(page);
  await page.locator('mp-reactions > #kept a').waitFor();
  expect(await page.locator('[data-mp] > :not(mp-reactions)').count()).toBe(0);
  expect(await page.getByText('Lees de reacties.').isVisible()).toBe(true);
});

it('a div is mounted once, and follows its data afterwards', async () => {
  const page = await host.open(
    `${embed('data-thread="/page"')}<div data-mp="reactions" data-thread="/a"></div>`,
  );
  await shown(page);
  const thread = () => page.locator('mp-reactions').getAttribute('thread');
  await page.evaluate(() => {
    const place = document.querySelector<HTMLElement>('[data-mp]')!;
    document.body.append(place);
    place.dataset['thread'] = '/b';
  });
  await page.waitForSelector('mp-reactions[thread="/b"]');
  expect(await page.locator('mp-reactions').count()).toBe(1);
  await page.evaluate(() => document.querySelector('[data-mp]')!.removeAttribute('data-thread'));
  await page.waitForSelector('mp-reactions:not([thread="/b"])');
  expect(await thread()).toBe('/page');
});

it('who is typing in the served form is not disturbed', async () => {
  const page = await host.open(`
    <div data-mp="reactions"><form><input name="name"><input name="body"></form></div>
    <script>document.querySelector('[name=name]').focus()</script>
    <mp-reactions></mp-reactions>${embed()}`);
  await defined(page);
  expect(await page.locator('[data-mp] > mp-reactions').count()).toBe(0);
  await page.keyboard.type('Jan');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Dag');
  expect(await page.locator('[data-mp] > mp-reactions').count()).toBe(0);
  await page.locator('[name=body]').blur();
  await page.locator('[data-mp] > mp-reactions').waitFor();
  expect(await page.locator('mp-reactions [name=body]').inputValue()).toBe('Dag');
});

it('a name that is not ours is left alone, without a word', async () => {
  const page = await host.open(
    `${embed()}<div data-mp="maps">Kaart</div><div data-mp>Niets</div><mp-unknown>Tekst</mp-unknown><mp-reactions></mp-reactions>`,
  );
  await defined(page);
  expect(await page.locator('[data-mp=maps]').innerHTML()).toBe('Kaart');
  expect(await page.locator('[data-mp=""]').innerHTML()).toBe('Niets');
  expect(page.lines).toEqual([]);
});
