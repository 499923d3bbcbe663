import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { valueOf } from '../testing/visible-tokens.js';
import type { TokenName } from '../tokens/generated/token-names.js';

/**
 * Motion explains where something came from, and is over before the reader waits for it. Whoever asks the system for
 * less motion sees the end at once: here as well.
 */
const meta: Meta = {
  title: 'Foundations/Motion',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

const durations: readonly TokenName[] = ['--mp-motion-duration-short', '--mp-motion-duration-medium'];
const easing: TokenName = '--mp-motion-easing-out';

const play = ({ currentTarget }: Event) =>
  (currentTarget as HTMLElement).parentElement?.toggleAttribute('data-moved');

export const Durations: Story = {
  render: () =>
    html`<style>
        .token-motion i {
          display: block;
          inline-size: 2em;
          block-size: 2em;
          border-radius: 6px;
          background: currentColor;
        }

        [data-moved] .token-motion i {
          translate: 12em 0;
        }

        @media (prefers-reduced-motion: no-preference) {
          .token-motion i {
            transition: translate var(--duration) var(--easing);
          }
        }
      </style>
      <div lang="en">
        <button
          type="button"
          style="font: inherit; padding: 0.5em 1em; min-block-size: 2.75em"
          @click=${play}
        >
          Move
        </button>
        ${durations.map(
          (name) =>
            html`<div
              class="token-motion"
              style=${`--duration: ${valueOf(name)}; --easing: ${valueOf(easing)}`}
            >
              <p><code>${name}</code> ${valueOf(name)}, <code>${easing}</code> ${valueOf(easing)}</p>
              <i></i>
            </div>`,
        )}
      </div>`,
};
