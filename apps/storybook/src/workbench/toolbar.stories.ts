import '@meepraten/reactions/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { threadInMemory } from '../article-page/thread-in-memory.js';
import { hostPages } from '../host-pages/host-pages.js';

/**
 * What each menu above a story does, shown on the reactions. The toolbar is fixed here: every story sets one menu and
 * looks whether the element took it over.
 */
const meta: Meta = {
  title: 'Workbench/Toolbar',
  render: () => html`<mp-reactions .client=${threadInMemory()} thread="/verhaal"></mp-reactions>`,
};

export default meta;
type Story = StoryObj;

const elementIn = (canvas: HTMLElement) => canvas.querySelector('mp-reactions') as HTMLElement;
const within = (canvas: HTMLElement) => elementIn(canvas).shadowRoot as ShadowRoot;
const wordsIn = (canvas: HTMLElement) => within(canvas).textContent ?? '';

/** With all that comes after the first drawing: who looks at it meanwhile sees half. */
async function shownIn(canvas: HTMLElement): Promise<HTMLElement> {
  await waitFor(() => expect(within(canvas).querySelector('time[title]')).not.toBeNull());
  return elementIn(canvas);
}

const readsWords = (words: RegExp): NonNullable<Story['play']> =>
  async function play({ canvasElement }) {
    await shownIn(canvasElement);
    await waitFor(() => expect(wordsIn(canvasElement)).toMatch(words));
  };

const hasState = (state: string): NonNullable<Story['play']> =>
  async function play({ canvasElement }) {
    const element = await shownIn(canvasElement);
    await expect(element.matches(`:state(${state})`)).toBe(true);
  };

export const ThemeDark: Story = { globals: { theme: 'dark' }, play: hasState('dark') };

export const ThemeContrast: Story = { globals: { theme: 'contrast' }, play: hasState('contrast') };

export const Dutch: Story = { globals: { language: 'nl' }, play: readsWords(/Beantwoorden/) };

export const English: Story = { globals: { language: 'en' }, play: readsWords(/Reply/) };

/** Fetched when a page speaks it, and from right to left by itself. */
export const Hebrew: Story = {
  globals: { language: 'he' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(wordsIn(canvasElement)).toMatch(/תגובות/));
    await expect(getComputedStyle(elementIn(canvasElement)).direction).toBe('rtl');
  },
};

/** Every word of ours, longer by two fifths and marked: what stands unmarked is not in the terms. */
export const LongerWords: Story = { globals: { language: 'en-XA' }, play: readsWords(/\[Réplý lo\]/) };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    await expect(getComputedStyle(await shownIn(canvasElement)).direction).toBe('rtl');
  },
};

export const NarrowRoom: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await expect((await shownIn(canvasElement)).getBoundingClientRect().width).toBeLessThanOrEqual(320);
  },
};

/** `currentCSSZoom`, which WebKit does not have yet. */
function zoomOf(element: Element): number {
  const around = element.parentElement;
  return Number(getComputedStyle(element).zoom) * (around ? zoomOf(around) : 1);
}

/** Twice as large in the same room, as a reader sets the browser. */
export const LargeText: Story = {
  globals: { width: '768', textSize: '200' },
  play: async ({ canvasElement }) => {
    const element = await shownIn(canvasElement);
    await expect(zoomOf(element)).toBe(2);
    await expect(element.getBoundingClientRect().width).toBeLessThanOrEqual(768);
  },
};

export const HostileHost: Story = {
  globals: { hostPage: 'unsets-everything' },
  play: async ({ canvasElement }) => {
    await expect(Object.keys(hostPages).length).toBeGreaterThan(10);
    await expect(getComputedStyle(document.body).margin).toBe('0px');
    await expect(getComputedStyle(await shownIn(canvasElement)).display).toBe('block');
    await expect(getComputedStyle(document.head).display).toBe('none');
  },
};
