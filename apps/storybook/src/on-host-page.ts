import { languages } from '@meepraten/design-system';
import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { showHostPage } from './host-pages/host-pages.js';
import { initialGlobals, type ToolbarGlobals } from './toolbar.js';

/** Shows each story on the host page, in the theme, the language, the room and so on that the toolbar asks for. */
export const onHostPage: Decorator = (story, { globals, viewMode }) => {
  const set: ToolbarGlobals = { ...initialGlobals, ...(globals as Partial<ToolbarGlobals>) };
  // A documentation page shows many stories among its own text, which a host page would dress as well.
  showHostPage(viewMode === 'docs' ? null : set.hostPage);
  const room = set.width === 'full' ? {} : { 'max-inline-size': `${set.width}px` };
  // As a browser does it: all grows, within the room there is.
  const size = set.textSize === '100' ? {} : { zoom: `${set.textSize}%` };
  return html`<div data-workbench="room" style=${styleMap(room)}>
    <div
      data-workbench="story"
      lang=${set.language}
      dir=${set.direction === 'auto' ? directionOf(set.language) : set.direction}
      data-mp-theme=${set.theme === 'host' ? nothing : set.theme}
      style=${styleMap(size)}
    >
      ${story()}
    </div>
  </div>`;
};

function directionOf(language: string): string {
  return languages.find(({ code }) => code === language)?.direction ?? 'ltr';
}
