import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { controlsOfProperties } from '../src/controls-of-properties.js';
import { mergedManifest } from '../src/manifest.js';
import { onHostPage } from '../src/on-host-page.js';
import { initialGlobals, toolbar } from '../src/toolbar.js';

setCustomElementsManifest(mergedManifest());

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: toolbar,
  initialGlobals,
  decorators: [onHostPage],
  argTypesEnhancers: [controlsOfProperties],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true },
    options: {
      storySort: {
        order: ['Introduction', 'Foundations', 'Article page', 'Widgets', 'Design system'],
      },
    },
  },
};

export default preview;
