import { themes } from '@meepraten/design-system';
import type { GlobalTypes } from 'storybook/internal/types';
import { hostPages } from './host-pages/host-pages.js';

const languages = { nl: 'Nederlands', en: 'English' } as const;

/** Room for the story: a small phone, a phone on its side, a tablet, or all there is. */
const widths = ['320', '480', '768', 'full'] as const;

export const initialGlobals = { theme: 'host', language: 'nl', hostPage: 'plain', width: 'full' };

export const toolbar: GlobalTypes = {
  theme: menu(
    'Theme',
    'paintbrush',
    [...themes].map((value) => ({ value, title: themeTitle(value) })),
  ),
  language: menu(
    'Language',
    'globe',
    Object.entries(languages).map(([value, title]) => ({ value, title })),
  ),
  hostPage: menu(
    'Host page',
    'browser',
    Object.entries(hostPages).map(([value, { title }]) => ({ value, title })),
  ),
  width: menu(
    'Width',
    'grow',
    widths.map((value) => ({ value, title: value === 'full' ? 'Full width' : `${value} px` })),
  ),
};

function menu(name: string, icon: string, items: { value: string; title: string }[]): GlobalTypes[string] {
  return {
    name,
    description: name,
    toolbar: { icon: icon as never, items, dynamicTitle: true, title: name },
  };
}

function themeTitle(theme: (typeof themes)[number]): string {
  return theme === 'host' ? 'Host (takes over the page)' : theme[0]?.toUpperCase() + theme.slice(1);
}
