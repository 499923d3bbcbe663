import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { showHostPage, type HostPage } from './host-pages/host-pages.js';

/** What the toolbar is set to. */
interface ToolbarGlobals {
  theme?: string;
  language?: string;
  hostPage?: HostPage;
  width?: string;
}

/** Shows each story on the host page, in the theme, the language and the width that the toolbar asks for. */
export const onHostPage: Decorator = (story, { globals, viewMode }) => {
  const { theme = 'host', language = 'nl', hostPage = 'plain', width = 'full' } = globals as ToolbarGlobals;
  // A documentation page shows many stories among its own text, which a host page would dress as well.
  showHostPage(viewMode === 'docs' ? null : hostPage);
  return html`<div
    lang=${language}
    data-mp-theme=${theme === 'host' ? nothing : theme}
    style=${styleMap(width === 'full' ? {} : { 'max-inline-size': `${width}px` })}
  >
    ${story()}
  </div>`;
};
