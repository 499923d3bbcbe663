import { treesIn } from '@meepraten/build-config/shadow-trees';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { comeToRest } from '../come-to-rest.js';
import { drawnStories, type StoryFile } from './drawn-stories.js';
import { unmarkedWords } from './unmarked-words.js';

const files = import.meta.glob<StoryFile>(
  ['../../../../packages/*/src/**/*.stories.ts', '!**/foundation/*.stories.ts'],
  { eager: true },
);

/**
 * Every story of every widget in words that are longer by two fifths, and marked: there is room for them, and what stands
 * unmarked is in no catalogue. Every button is pressed too, for the words behind it.
 */
const meta: Meta = {
  title: 'Workbench/Longer words',
  globals: { language: 'en-XA' },
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

const storiesOf = (title: string) =>
  Object.values(files)
    .filter(({ default: { title: own } }) => own === title)
    .flatMap((file) => drawnStories(file).filter(({ name }) => name !== 'Themes'));

function inLongerWords(title: string): Story {
  return {
    render: () => html`${storiesOf(title).map(({ name, draw }) => renderStory(name, draw))}`,
    play: async ({ canvasElement }) => {
      await expect(storiesOf(title).length).toBeGreaterThan(3);
      for (const section of canvasElement.querySelectorAll('section')) {
        await comeToRest();
        await pressEveryButton(section, () => expect(unmarkedWords(section), section.id).toEqual([]));
      }
    },
  };
}

function renderStory(name: string, draw: () => TemplateResult): TemplateResult {
  return html`<section id=${name} style="margin-block-end: 2em">
    <h2 style="font-size: 1.25em; margin: 0 0 0.75em">${name}</h2>
    ${draw()}
  </section>`;
}

/** Each once, also those that a press brings; looks at what is there before the first and after each. */
async function pressEveryButton(section: Element, look: () => Promise<void>): Promise<void> {
  const pressed = new Set<string>();
  for (;;) {
    await look();
    const button = treesIn(section)
      .flatMap((tree) => [...tree.querySelectorAll<HTMLButtonElement>('button:enabled')])
      .find((one) => one.checkVisibility() && !pressed.has(nameOf(one)));
    if (!button) return;
    pressed.add(nameOf(button));
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const nameOf = (button: HTMLButtonElement) => `${button.textContent.trim()} ${button.ariaLabel}`;

export const ArticleBody: Story = inLongerWords('Widgets/Article body');
export const RelatedReads: Story = inLongerWords('Widgets/Related reads');
export const ReactionForm: Story = inLongerWords('Widgets/Reaction form');
export const Reactions: Story = inLongerWords('Widgets/Reactions');
export const Acts: Story = inLongerWords('Widgets/Reactions/Acts');
