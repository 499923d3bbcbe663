import type { ComponentName } from './component-name.ts';

/** Its states in the workbench: as it is, with a word longer than the line, and in every theme. */
export function storiesFile({ file, tag, words }: ComponentName): string {
  return `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
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
