import type { Page } from '@meepraten/build-config/driver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { reactionForm, words } from './support/form.ts';
import type { Fault } from './support/line.ts';
import { startStack, type Stack } from './support/stack.ts';

const article = 'wat-is-een-virtueel-assistent-eigenlijk';
const text = 'Dit mag niet kwijtraken.';

const browser = useBrowser();
let stack: Stack;
let page: Page;

beforeEach(async () => {
  [stack, page] = await Promise.all([startStack({ overLine: true }), browser.newPage()]);
});

afterEach(() => stack.stop());

async function openArticle(): Promise<void> {
  await page.goto(`${stack.demo}/blog/${article}`);
}

/** A page of the same site, with another article and another thread. */
async function openElsewhere(): Promise<void> {
  await page.goto(`${stack.demo}/magazine/samenwerken-op-afstand`);
}

/** Fills in the form, without sending it. */
async function write(body = text): Promise<void> {
  const form = await reactionForm(page);
  await form.getByLabel(words.body).fill(body);
  await form.getByLabel(words.name).fill('Fenna');
}

async function press(): Promise<void> {
  await (await reactionForm(page)).getByRole('button', { name: words.submit }).click();
}

/** Writes and sends while this is wrong with the network. */
async function sendInto(fault: Fault): Promise<void> {
  await openArticle();
  await write();
  stack.line.fault = fault;
  await press();
}

async function message(): Promise<string> {
  return (await reactionForm(page)).getByLabel(words.body).inputValue();
}

const queued = () =>
  page.waitForFunction(() =>
    document
      .querySelector('mp-reactions')
      ?.shadowRoot?.querySelector('mp-reaction-form')
      ?.matches(':state(queued)'),
  );

/** Until nothing waits on the device any more. */
const sent = () =>
  page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('meepraten:outbox:')));

/** The browser finds the network again. */
const comeOnline = () => page.evaluate(() => void dispatchEvent(new Event('online')));

/** Posted exactly once, under one key, and the device knows that it is its reader's own. */
async function seeItOnce(): Promise<void> {
  await openArticle();
  await page.locator('mp-reactions').scrollIntoViewIfNeeded();
  await page.getByText(text).filter({ visible: true }).waitFor();
  await page.locator('mp-reactions').getByText(/^Jij$/).first().waitFor();
  expect(await page.locator('mp-reactions').getByRole('heading', { name: '1 antwoord' }).count()).toBe(1);
  expect(await page.getByText(text).filter({ visible: true }).count()).toBe(1);
  expect(await message()).toBe('');
  expect(new Set(stack.line.keys).size).toBe(1);
}

describe('a reaction sent into a bad network', () => {
  const faults: [string, Fault][] = [
    ['is cut off before it arrives', 'cut before it arrives'],
    ['is cut off after it is stored', 'cut after it is stored'],
    ['meets a server with no time', { status: 503, code: 'unavailable' }],
    ['is answered too late', 'slower than a reader waits'],
  ];
  for (const [what, fault] of faults)
    it(`waits on the device when it ${what}, and is posted once by another page of the site`, async () => {
      await sendInto(fault);
      await queued();
      await page.getByText('Bewaard op dit apparaat').waitFor();
      expect(await message()).toBe(text);

      stack.line.fault = null;
      await openElsewhere();
      await sent();
      await seeItOnce();
    });

  it('is posted once though the page is left while it is under way', async () => {
    await sendInto('no answer');
    await page.waitForFunction(() =>
      Object.keys(localStorage).some((name) => name.startsWith('meepraten:outbox:')),
    );
    stack.line.fault = null;
    await page.goto('about:blank');
    await openArticle();
    await sent();
    await seeItOnce();
  });

  it('is posted once by the page that waits, as soon as there is a network', async () => {
    await sendInto('cut after it is stored');
    await queued();
    stack.line.fault = null;
    await comeOnline();
    await page.getByText('Je reactie is geplaatst.').waitFor();
    await seeItOnce();
  });

  it('is posted once by a page that was open before another left it on the device', async () => {
    await sendInto('cut before it arrives');
    await queued();
    const [name, waiting] = await page.evaluate(() => {
      const [found] = Object.entries(localStorage).filter(([key]) => key.startsWith('meepraten:outbox:'));
      localStorage.removeItem(found?.[0] ?? '');
      return found as [string, string];
    });
    stack.line.fault = null;
    await openElsewhere();
    await page.evaluate(([key, entry]) => localStorage.setItem(key, entry), [name, waiting] as const);
    await comeOnline();
    await sent();
    await seeItOnce();
  });

  it('goes back to its draft when it is refused later, with the reason and a way to copy it', async () => {
    await sendInto('cut before it arrives');
    await queued();
    stack.line.fault = { status: 403, code: 'thread_closed' };
    await openElsewhere();
    await sent();
    await openArticle();
    await reactionForm(page);
    await page.getByText(/^Reageren kan hier niet meer/).waitFor();
    await page.getByRole('button', { name: 'Kopieer tekst' }).waitFor();
    expect(await message()).toBe(text);
  });

  it('is not sent unasked where there are too many, and its writer reads until when', async () => {
    await sendInto({ status: 429, code: 'rate_limited', headers: { 'Retry-After': '90' } });
    await page.getByText(/over 2 minuten opnieuw, om \d\d:\d\d/).waitFor();
    expect(await message()).toBe(text);
    stack.line.fault = null;
    await page.reload();
    expect(await message()).toBe(text);
    await press();
    await page.getByText('Je reactie is geplaatst.').waitFor();
    await seeItOnce();
  });
});

it('a device that keeps nothing is told of before the reader leaves, and posts all the same', async () => {
  await openArticle();
  await reactionForm(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'QuotaExceededError');
    };
  });
  await write();
  await page.getByText(/^Je tekst kan niet op dit apparaat worden bewaard/).waitFor();
  await page.getByRole('button', { name: 'Kopieer tekst' }).waitFor();
  await press();
  await page.getByText('Je reactie is geplaatst.').waitFor();
  expect(stack.line.keys).toHaveLength(1);
});

it('two tabs that write in one draft lose neither text, and the reader is asked which to keep', async () => {
  await openArticle();
  await write();
  // Another document of the site is another tab to all that the form can see.
  await page.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    // In sight, as what is not is not loaded.
    frame.style.cssText = 'position: fixed; inset: 0; inline-size: 600px; block-size: 500px';
    document.body.append(frame);
    const find = async <Found>(look: () => Found | null | undefined): Promise<Found> => {
      for (;;) {
        const found = look();
        if (found) return found;
        frame.contentDocument?.querySelector('mp-reactions')?.scrollIntoView();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const field = await find(() =>
      frame.contentDocument
        ?.querySelector('mp-reactions')
        ?.shadowRoot?.querySelector('mp-reaction-form')
        ?.shadowRoot?.querySelector<HTMLTextAreaElement>('#body'),
    );
    field.value = 'Iets heel anders, in een ander tabblad.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    frame.remove();
  }, `${stack.demo}/blog/${article}`);
  await page.getByText('In een ander tabblad is aan dezelfde reactie geschreven').waitFor();
  expect(await message()).toBe(text);
  await page.getByRole('button', { name: 'Beide onder elkaar' }).click();
  expect(await message()).toContain(text);
  expect(await message()).toContain('Iets heel anders, in een ander tabblad.');
});
