import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { themes } from '../../foundation/theme.js';
import '../button/button.define.js';
import './dialog.define.js';
import type { Dialog } from './dialog.js';

type Args = Pick<Dialog, 'heading' | 'open'> & { content: string; action: string };

const show = ({ currentTarget }: Event) =>
  ((currentTarget as Element).nextElementSibling as Dialog | null)?.show();

const meta: Meta<Args> = {
  title: 'Design system/Dialog',
  component: 'mp-dialog',
  args: {
    heading: 'Bewaard op dit apparaat',
    open: true,
    content: 'Drie artikelen en een afbeelding. Ze staan alleen op dit apparaat.',
    action: 'Alles wissen',
  },
  render: ({ heading, open, content, action }) =>
    html`<mp-button @click=${show}>Bewaard op dit apparaat (4)</mp-button>
      <mp-dialog heading=${heading} ?open=${open}>
        <p style="margin: 0">${content}</p>
        ${action ? html`<mp-button slot="actions">${action}</mp-button>` : ''}
      </mp-dialog>`,
};

export default meta;
type Story = StoryObj<Args>;

const partsOf = (canvas: HTMLElement) => {
  const dialog = canvas.querySelector('mp-dialog') as Dialog;
  return {
    dialog,
    opener: canvas.querySelector('mp-button') as HTMLElement,
    native: dialog.shadowRoot?.querySelector('dialog') as HTMLDialogElement,
  };
};

export const Open: Story = {};

export const Closed: Story = { args: { open: false } };

export const WithoutActions: Story = { args: { action: '' } };

/** It opens, it closes, and the focus is back where it was. (Only a real key is Escape to a browser: see the tests.) */
export const OpensAndCloses: Story = {
  args: { open: false },
  play: async ({ canvasElement }) => {
    const { opener, native } = partsOf(canvasElement);
    opener.focus();
    opener.click();
    await waitFor(() => expect(native.matches(':modal')).toBe(true));
    await expect(document.activeElement).not.toBe(opener);
    native.querySelector<HTMLElement>('[part=close-button]')?.click();
    await waitFor(() => expect(native.open).toBe(false));
    await expect(document.activeElement).toBe(opener);
  },
};

/** The heading and the actions stay, and what lies between them scrolls. */
export const LongContent: Story = {
  args: { content: 'Een va werkt op afstand en kent één vak tot in de puntjes. '.repeat(120) },
  play: async ({ canvasElement }) => {
    const content = partsOf(canvasElement).native.querySelector('.content') as HTMLElement;
    await waitFor(() => expect(content.scrollHeight).toBeGreaterThan(content.clientHeight));
  },
};

export const LongWord: Story = {
  args: {
    heading: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger',
    content: 'Hottentottententententoonstellingsterreinbeheerdersvergunningsaanvraagformulier'.repeat(3),
  },
};

const inTheme = (theme: (typeof themes)[number]): Story => ({
  render: (args, context) => html`<div data-mp-theme=${theme}>${meta.render?.(args, context)}</div>`,
});

export const Light: Story = inTheme('light');

export const Dark: Story = inTheme('dark');

export const Auto: Story = inTheme('auto');

/** A strong line and no shadow. */
export const Contrast: Story = inTheme('contrast');

/** A page that is dark without saying so: the dialog takes its ground. */
export const OnADarkPage: Story = {
  render: (args, context) =>
    html`<div style="padding: 1em; background: #14202b; color: #f0e9dc">
      ${meta.render?.(args, context)}
    </div>`,
};

export const FromRightToLeft: Story = {
  args: {
    heading: 'محفوظ على هذا الجهاز',
    content: 'ثلاث مقالات وصورة واحدة. لا توجد إلا على هذا الجهاز.',
    action: 'مسح الكل',
  },
  render: (args, context) => html`<div lang="ar" dir="rtl">${meta.render?.(args, context)}</div>`,
};

/** A button for each theme, whatever the toolbar says; one dialog is open at a time. */
export const Themes: Story = {
  render: ({ content }) =>
    html`${themes.map(
      (theme) =>
        html`<p>
          <button type="button" @click=${show}>${theme}</button>
          <mp-dialog theme=${theme} heading=${theme}><p style="margin: 0">${content}</p></mp-dialog>
        </p>`,
    )}`,
  play: async ({ canvasElement }) => {
    for (const opener of canvasElement.querySelectorAll('button')) {
      const dialog = opener.nextElementSibling as Dialog;
      await userEvent.click(opener);
      await waitFor(() => expect(dialog.shadowRoot?.querySelector('dialog')).toHaveProperty('open', true));
      dialog.close();
      await dialog.updateComplete;
      await expect(document.activeElement).toBe(opener);
    }
  },
};
