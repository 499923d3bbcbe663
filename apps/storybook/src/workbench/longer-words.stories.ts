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
  // Many pages in one: axe looks at each story by itself.
  parameters: { controls: { disable: true }, a11y: { test: 'off' } },
};

export default meta;
type Story = StoryObj;

/** Each theme shows what the others show, and a long word is one of the story's own. */
const leftOut = ['Themes', 'Long word'];

const storiesAbout = (title: string) =>
  Object.values(files)
    .filter(({ default: { title: own } }) => own === title)
    .flatMap((file) => drawnStories(file).filter(({ name }) => !leftOut.includes(name)));

function inLongerWords(title: string): Story {
  return {
    render: () => html`${storiesAbout(title).map(({ name, draw }) => renderStory(name, draw))}`,
    play: async ({ canvasElement }) => {
      await expect(storiesAbout(title).length).toBeGreaterThan(3);
      for (const section of canvasElement.querySelectorAll('section')) {
        // Some load once they come near.
        section.scrollIntoView();
        await pause();
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

/** Each once, the last first, which a press often brings; looks at what is there before the first and after each. */
async function pressEveryButton(section: Element, look: () => Promise<void>): Promise<void> {
  const pressed = new Set<string>();
  for (;;) {
    await look();
    const button = treesIn(section)
      .flatMap((tree) => [...tree.querySelectorAll<HTMLButtonElement>('button:enabled')])
      // What a toolbar writes is of the reader.
      .filter((one) => !one.closest('[role=toolbar]'))
      .findLast((one) => one.checkVisibility() && !pressed.has(nameOf(one)));
    if (!button) return;
    pressed.add(nameOf(button));
    button.click();
    await pause();
  }
}

/** Long enough for what a press brings from the code that is here. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

const nameOf = (button: HTMLButtonElement) => `${button.textContent.trim()} ${button.ariaLabel}`;

export const ArticleBody: Story = inLongerWords('Widgets/Article body');
export const RelatedReads: Story = inLongerWords('Widgets/Related reads');
export const ReactionForm: Story = inLongerWords('Widgets/Reaction form');
export const Reactions: Story = inLongerWords('Widgets/Reactions');
export const Acts: Story = inLongerWords('Widgets/Reactions/Acts');
