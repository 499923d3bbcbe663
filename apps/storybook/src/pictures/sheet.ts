import { pictureFont, pictureFontsLoaded } from '@meepraten/build-config/fonts';
import { treesIn } from '@meepraten/build-config/shadow-trees';
import { setProjectAnnotations } from '@storybook/web-components';
import { html, render } from 'lit';
import { composeStories } from 'storybook/preview-api';
import { configure, waitFor } from 'storybook/test';
import { page } from 'vitest/browser';
import { layOverlays } from '../lay-overlays.js';
import './sheet.css';

export const pictureThemes = ['host', 'light', 'dark'] as const;

/** A small phone, a tablet, a desk. */
export const pictureWidths = [320, 768, 1280] as const;

/** On wider pages a widget shows `Default` and what has this tag; a primitive shows all, beside one another. */
const everyWidth = 'every-width';

/** What every sheet shows by itself, and what belongs to a window and not to a sheet. */
const leftOut = ['Themes', 'InACorner'];

/** What shows how it looks while it waits, and waits for ever. */
const isAlwaysLoading = 'Loading';

type StoriesModule = Parameters<typeof composeStories>[0];

/** What is used here of a story that can be drawn. */
interface DrawableStory {
  id: string;
  tags: string[];
  run: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

// What a story waits for may first have to be fetched, on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

/** How a story is drawn at all; what the workbench puts around it is left out. */
const drawing = setProjectAnnotations([]);

/** All stories of a component under one another, on a page of one theme and width. */
export class Sheet {
  readonly #root = document.createElement('main');
  readonly #narrowOnly: HTMLElement[] = [];

  /** Draws them, each in the place of its own, and waits until nothing changes any more. */
  async draw(module: StoriesModule): Promise<void> {
    await pictureFontsLoaded();
    // What opens keeps the place that it finds on the narrowest.
    await page.viewport(pictureWidths[0], 800);
    localStorage.clear();
    this.#root.className = 'sheet';
    this.#root.lang = 'nl';
    this.#root.style.setProperty('--mp-brand-font', `'${pictureFont}'`);
    document.body.replaceChildren(this.#root);
    // Room below the last story too, for what opens there.
    document.body.style.paddingBlockEnd = '100vh';
    for (const [name, story] of storiesOf(module)) {
      if (leftOut.includes(name)) continue;
      const section = document.createElement('section');
      const isWide = name === 'Default' || story.tags.includes(everyWidth) || !isWidget(story);
      if (!isWide) this.#narrowOnly.push(section);
      this.#root.classList.toggle('of-primitive', !isWidget(story));
      this.#root.append(section);
      // Some load once they come near, and none is to find what another has remembered.
      section.scrollIntoView();
      forget();
      await story.run({ canvasElement: placeIn(section, name) });
      if (!name.startsWith(isAlwaysLoading)) await waitFor(() => requireLoaded(section));
      await layOverlays([section]);
    }
    document.body.style.paddingBlockEnd = '';
    (document.activeElement as HTMLElement | null)?.blur();
  }

  /** Shows it in a window of a width, as tall as the sheet, and waits until nothing changes any more. */
  async widen(width: number): Promise<void> {
    for (const section of this.#narrowOnly) section.hidden = width > pictureWidths[0];
    await page.viewport(width, 800);
    await this.#quiet();
    await page.viewport(width, Math.ceil(this.#root.getBoundingClientRect().height));
  }

  /** @returns the sheet in that theme. */
  wear(theme: (typeof pictureThemes)[number]): Element {
    if (theme === 'host') delete this.#root.dataset['mpTheme'];
    else this.#root.dataset['mpTheme'] = theme;
    return this.#root;
  }

  /** Until what is drawn, and how much room it takes, stays as it is for some frames. */
  async #quiet(): Promise<void> {
    const images = deepElements(this.#root).filter((own) => own instanceof HTMLImageElement);
    await Promise.all(images.map((image) => image.decode().catch(() => {})));
    let before = '';
    for (let calm = 0; calm < calmFrames; calm += 1) {
      await new Promise((resolve) => setTimeout(resolve, frameMs));
      const now = signatureOf(this.#root);
      if (now !== before) calm = 0;
      before = now;
    }
  }
}

/** What waits to be sent is shown by the form that it waits in. */
function forget(): void {
  for (const name of Object.keys(localStorage))
    if (!name.startsWith('meepraten:outbox:')) localStorage.removeItem(name);
  sessionStorage.clear();
}

function storiesOf(module: StoriesModule): [name: string, story: DrawableStory][] {
  return Object.entries(composeStories(module, drawing) as Record<string, DrawableStory>);
}

function isWidget(story: DrawableStory): boolean {
  return story.id.startsWith('widgets-');
}

function placeIn(section: HTMLElement, name: string): HTMLElement {
  render(
    html`<h2>${name}</h2>
      <div class="story"></div>`,
    section,
  );
  return section.querySelector('.story') as HTMLElement;
}

/** A feed may come when the story has ended, and a list that grows then is another picture. */
function requireLoaded(section: Element): void {
  const waiting = deepElements(section).find((element) => element.matches(':state(loading)'));
  if (waiting) throw new Error(`${waiting.localName} is still loading`);
}

const calmFrames = 6;
const frameMs = 30;

function signatureOf(root: Element): string {
  return deepElements(root)
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return `${element.localName} ${width} ${height}`;
    })
    .join();
}

function deepElements(root: Element): Element[] {
  return treesIn(root).flatMap((tree) => [...tree.querySelectorAll('*')]);
}
