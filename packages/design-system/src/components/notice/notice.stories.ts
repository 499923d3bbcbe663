import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../foundation/theme.js';
import './notice.define.js';
import { noticeVariants, type Notice, type NoticeVariant } from './notice.js';

type Args = Pick<Notice, 'variant'> & { message: string };

const messages: Record<NoticeVariant, string> = {
  info: 'Je reactie wacht op goedkeuring. Op dit apparaat zie je haar alvast.',
  success: 'Je reactie is geplaatst.',
  danger: 'De server antwoordt niet. Je tekst is bewaard; probeer het over een minuut opnieuw.',
};

const meta: Meta<Args> = {
  title: 'Design system/Notice',
  component: 'mp-notice',
  args: { variant: 'info', message: messages.info },
  argTypes: { variant: { control: 'select', options: noticeVariants } },
  render: ({ variant, message }) => html`<mp-notice role="status" variant=${variant}>${message}</mp-notice>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Info: Story = {};

export const Success: Story = { args: { variant: 'success', message: messages.success } };

export const Danger: Story = { args: { variant: 'danger', message: messages.danger } };

export const LongWord: Story = {
  args: { variant: 'danger', message: `Niet gevonden: https://voorbeeld.nl/${'zonderspaties'.repeat(12)}` },
};

/** Every variant in every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.flatMap((theme) =>
      noticeVariants.map(
        (variant) =>
          html`<mp-notice theme=${theme} variant=${variant} style="--mp-margin: 0 0 1em">
            ${theme}: ${messages[variant]}
          </mp-notice>`,
      ),
    )}`,
};
