import { LocaleController } from '@meepraten/design-system';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import { comeToRest } from '../src/come-to-rest.js';
import { controlsOfProperties } from '../src/controls-of-properties.js';
import { mergedManifest } from '../src/manifest.js';
import { onHostPage } from '../src/on-host-page.js';
import { teachPseudoLanguage } from '../src/pseudo-language.js';
import { initialGlobals, toolbar } from '../src/toolbar.js';

// What `waitFor` waits for may first have to be fetched, on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

setCustomElementsManifest(mergedManifest());
teachPseudoLanguage(LocaleController);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: toolbar,
  initialGlobals: { ...initialGlobals },
  decorators: [onHostPage],
  afterEach: comeToRest,
  argTypesEnhancers: [controlsOfProperties],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Introduction',
          ['Start here', 'Embed on your site'],
          'Foundations',
          'Article page',
          'Widgets',
          'Design system',
          'Workbench',
        ],
      },
    },
  },
};

export default preview;
