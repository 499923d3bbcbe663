import { themes, type Theme } from '@meepraten/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { layOverlays } from '../lay-overlays.js';
import { drawnStories, type StoryFile } from './drawn-stories.js';

const files = Object.values(
  import.meta.glob<StoryFile>('../../../../packages/design-system/src/components/*/*.stories.ts', {
    eager: true,
  }),
);

/**
 * Every story of every primitive, in one picture for each theme. It is made from the stories themselves: a new state,
 * or a new primitive, comes to stand here by itself.
 */
const meta: Meta = {
  title: 'Design system/Contact sheet',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

const light = { ground: '#fff', text: '#151a20' };
const dark = { ground: '#151a20', text: '#e5e9ed' };

/** What stands around an element that brings no ground of its own. */
const grounds: Record<Theme, string> = {
  host: '',
  light: `background: ${light.ground}; color: ${light.text}`,
  dark: `background: ${dark.ground}; color: ${dark.text}; color-scheme: dark`,
  auto: `background: light-dark(${light.ground}, ${dark.ground}); color: light-dark(${light.text}, ${dark.text}); color-scheme: light dark`,
  contrast: 'background: light-dark(#fff, #000); color: light-dark(#000, #fff); color-scheme: light dark',
};

// A sheet for each theme stands in the place of the story that shows all of them.
const statesIn = (file: StoryFile) => drawnStories(file).filter(({ name }) => name !== 'Themes');

function renderPrimitive(file: StoryFile) {
  return html`<section style="margin-block-end: 2em">
    <h2 style="font-size: 1.25em; margin: 0 0 0.75em">${file.default.title.split('/').at(-1)}</h2>
    <div
      style="display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr)); gap: 1.5em"
    >
      ${statesIn(file).map(
        ({ name, draw }) =>
          html`<figure style="margin: 0; min-inline-size: 0; contain: layout">
            <figcaption style="margin-block-end: 0.5em; font-size: 14px">${name}</figcaption>
            ${draw()}
          </figure>`,
      )}
    </div>
  </section>`;
}

const sheetOf = (theme: Theme): Story => ({
  globals: { theme },
  render: () =>
    html`<div style="padding: 1.5em; font: 16px/1.5 system-ui, sans-serif; ${grounds[theme]}">
      ${files.map(renderPrimitive)}
    </div>`,
  play: async ({ canvasElement }) => {
    await expect(themes).toContain(theme);
    await expect(files.length).toBeGreaterThan(3);
    const captions = [...canvasElement.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
    for (const state of ['Disabled', 'Error', 'Empty', 'Long word', 'Required'])
      await expect(captions).toContain(state);
    await expect(captions.length).toBe(files.flatMap(statesIn).length);
    await waitFor(() => expect(canvasElement.querySelectorAll('mp-dialog[open]').length).toBeGreaterThan(3));
    await layOverlays(canvasElement.querySelectorAll('figure'));
  },
});

export const Host: Story = sheetOf('host');
export const Light: Story = sheetOf('light');
export const Dark: Story = sheetOf('dark');
export const Auto: Story = sheetOf('auto');
export const Contrast: Story = sheetOf('contrast');
