import type { Extras } from './component-files.ts';
import type { ComponentName } from './component-name.ts';

/** Its states in the workbench: as it is, pressed, with a word longer than the line, and in every theme. */
export function storiesFile({ file, tag, words }: ComponentName, { events }: Extras): string {
  return `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
${events ? "import { expect, fn, userEvent } from 'storybook/test';\n" : ''}\
import { themes } from '../../foundation/theme.js';
import './${file}.define.js';

interface Args {
  content: string;
}

const meta: Meta<Args> = {
  title: 'Design system/${words}',
  component: '${tag}',
  args: { content: 'Praat gerust mee' },
  render: ({ content }) => html\`<${tag}>\${content}</${tag}>\`,
};

export default meta;
type Story = StoryObj<Args>;

export const Plain: Story = {};

${events ? pressedStory({ file, tag }) : ''}\
export const LongWord: Story = {
  args: { content: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger' },
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: ({ content }) =>
    html\`\${themes.map((theme) => html\`<${tag} theme=\${theme}>\${theme}: \${content}</${tag}>\`)}\`,
};
`;
}

function pressedStory({ file, tag }: Pick<ComponentName, 'file' | 'tag'>): string {
  return `/** A press is one event. */
export const Pressed: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('${tag}');
    const heard = fn();
    element?.addEventListener('${file}-press', heard);
    await userEvent.click(element?.shadowRoot?.querySelector('[part=button]') as Element);
    await expect(heard).toHaveBeenCalledOnce();
  },
};

`;
}
