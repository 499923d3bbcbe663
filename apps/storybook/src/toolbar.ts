import { languages, themes } from '@meepraten/design-system';
import type { GlobalTypes } from 'storybook/internal/types';
import { hostPages } from './host-pages/host-pages.js';
import { pseudoLanguage } from './pseudo-language.js';

/** What the toolbar is set to. */
export interface ToolbarGlobals {
  theme: string;
  language: string;
  direction: string;
  hostPage: string;
  width: string;
  textSize: string;
}

export const initialGlobals: ToolbarGlobals = {
  theme: 'host',
  language: 'nl',
  direction: 'auto',
  hostPage: 'plain',
  width: 'full',
  textSize: '100',
};

/** `auto` goes as the language does. */
const directions = { auto: 'As the language goes', ltr: 'Left to right', rtl: 'Right to left' };

/** Room for the story: a small phone, a phone on its side, a tablet, a laptop, or all there is. */
const widths = ['320', '480', '768', '1280', 'full'] as const;

const textSizes = ['100', '150', '200'] as const;

type Item = readonly [value: string, title: string];

export const toolbar: Record<keyof ToolbarGlobals, GlobalTypes[string]> = {
  theme: menu(
    'Theme',
    'paintbrush',
    themes.map((value) => [value, themeTitle(value)]),
  ),
  language: menu('Language', 'globe', [
    ...languages.map(({ code, name, isReviewed }): Item => [
      code,
      isReviewed ? name : `${name} (not reviewed)`,
    ]),
    [pseudoLanguage, 'English, 40 % longer'],
  ]),
  direction: menu('Direction', 'transfer', Object.entries(directions)),
  hostPage: menu(
    'Host page',
    'browser',
    Object.entries(hostPages).map(([value, { title }]) => [value, title]),
  ),
  width: menu(
    'Width',
    'grow',
    widths.map((value) => [value, value === 'full' ? 'Full width' : `${value} px`]),
  ),
  textSize: menu(
    'Text size',
    'zoom',
    textSizes.map((value) => [value, `${value} %`]),
  ),
};

function menu(name: string, icon: string, items: readonly Item[]): GlobalTypes[string] {
  return {
    name,
    description: name,
    toolbar: {
      icon: icon as never,
      items: items.map(([value, title]) => ({ value, title })),
      dynamicTitle: true,
      title: name,
    },
  };
}

function themeTitle(theme: (typeof themes)[number]): string {
  return theme === 'host' ? 'Host (takes over the page)' : theme[0]?.toUpperCase() + theme.slice(1);
}
