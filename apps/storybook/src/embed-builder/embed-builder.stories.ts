import '@meepraten/article-body/define';
import '@meepraten/article-body/prose.css';
import '@meepraten/design-system/define';
import '@meepraten/reactions/define';
import '@meepraten/related-reads/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import './embed-builder.css';
import './embed-builder.js';
import type { EmbedBuilder } from './embed-builder.js';

/** What to put on a page, made from a few choices: with a preview, in four ways to write it, and with its policy. */
const meta: Meta = {
  title: 'Introduction/Embed on your site',
  // One page is enough of it.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () => html`<main><embed-builder></embed-builder></main>`,
};

export default meta;
type Story = StoryObj;

async function builderIn(canvas: HTMLElement): Promise<EmbedBuilder> {
  const builder = canvas.querySelector('embed-builder') as EmbedBuilder;
  await waitFor(() => expect(builder.querySelector('mp-reactions')).toHaveProperty('count', 3));
  return builder;
}

/** The native control in one of our fields. */
const control = (builder: EmbedBuilder, field: string) =>
  builder.querySelector(field)?.shadowRoot?.querySelector('[part=input]') as HTMLInputElement;

const tabs = (builder: EmbedBuilder) => [
  ...(builder.querySelector('mp-tabs')?.shadowRoot?.querySelectorAll<HTMLElement>('[role=tab]') ?? []),
];

const textIn = (builder: EmbedBuilder, panel: number) =>
  builder.querySelectorAll('mp-tab-panel')[panel]?.querySelector('code')?.textContent;

export const EmbedOnYourSite: Story = {
  name: 'Embed on your site',
  play: async ({ canvasElement }) => {
    await builderIn(canvasElement);
  },
};

/** Every choice shows in the preview and in what is to be copied. */
export const Choosing: Story = {
  play: async ({ canvasElement }) => {
    const builder = await builderIn(canvasElement);
    await userEvent.click(control(builder, 'mp-checkbox[value=article-body]'));
    await waitFor(() => expect(builder.querySelector('mp-article-body')).toBeInTheDocument());
    await userEvent.selectOptions(control(builder, '[name=service]'), 'wordpress');
    const server = control(builder, '[name=server]');
    await userEvent.type(server, '/', { initialSelectionStart: 0, initialSelectionEnd: server.value.length });
    await userEvent.type(control(builder, '[name=thread]'), '21');
    await userEvent.selectOptions(control(builder, '[name=theme]'), 'dark');
    await waitFor(() => expect(builder.querySelector('mp-reactions')?.matches(':state(dark)')).toBe(true));
    await waitFor(() =>
      expect(textIn(builder, 0)).toContain('data-server="/" data-service="wordpress" data-theme="dark"'),
    );
    await expect(textIn(builder, 1)).toContain('<div data-mp="reactions" data-thread="21"></div>');
    await userEvent.click(control(builder, 'mp-checkbox[value=article-body]'));
    await userEvent.click(control(builder, 'mp-checkbox[value=reactions]'));
    await waitFor(() => expect(builder).toHaveTextContent('Choose at least one widget.'));
  },
};

/** What a widget is to do beside its own is seen in the preview, and is an attribute of it in what is to be copied. */
export const ChoosingOptions: Story = {
  play: async ({ canvasElement }) => {
    const builder = await builderIn(canvasElement);
    await userEvent.click(control(builder, 'mp-checkbox[value="reactions without-form"]'));
    await waitFor(() => expect(builder.querySelector('mp-reactions')).toHaveAttribute('without-form'));
    await expect(textIn(builder, 0)).toContain('<mp-reactions without-form></mp-reactions>');
    await expect(builder.querySelector('mp-reactions')).toHaveAttribute('without-device-storage');
    await userEvent.click(control(builder, 'mp-checkbox[value=reactions-count]'));
    const counted = () => builder.querySelector('mp-reactions-count')?.shadowRoot?.textContent;
    await waitFor(() => expect(counted()).toBe('3 antwoorden'));
    await userEvent.selectOptions(control(builder, '[name=service]'), 'wordpress');
    await waitFor(() => expect(builder.querySelector('mp-reactions-count')).toBeNull());
  },
};

/** With the keyboard alone: from way to way by arrows, and the text by a press on its button. */
export const CopyingByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const builder = await builderIn(canvasElement);
    const [first, second] = tabs(builder);
    first?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(second).toHaveAttribute('aria-selected', 'true'));
    const block = builder.querySelectorAll('mp-tab-panel')[1]?.querySelector('copy-block');
    block?.querySelector('mp-button')?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(block?.querySelector('[role=status]')).toHaveTextContent(/Copied|Selected/));
  },
};

/** A phone on its smallest: nothing is wider than the room. */
export const OnAPhone: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const builder = await builderIn(canvasElement);
    const room = builder.getBoundingClientRect();
    const wide = [...builder.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > room.right + 1,
    );
    await expect(wide.map(({ localName }) => localName)).toEqual([]);
    await expect(room.width).toBeLessThanOrEqual(320);
  },
};
