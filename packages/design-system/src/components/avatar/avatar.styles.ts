import { css } from 'lit';
import { tintCount } from './tint.js';

const tints = Array.from(
  { length: tintCount },
  (_, tint) => css`
    .avatar[data-tint='${tint}'] {
      --_hue: ${(tint * 360) / tintCount + 10};
    }
  `,
);

/**
 * The look of what `renderAvatar` draws. On the page's own colours the tint is in the ring alone: on a tinted ground the
 * initials would be harder to read than the page. With a theme the ground has a touch of it.
 */
export const avatarStyles = [
  css`
    .avatar {
      --_tint: currentColor;
      display: inline-grid;
      flex: none;
      place-content: center;
      inline-size: var(--mp-avatar-size, 2.3em);
      block-size: var(--mp-avatar-size, 2.3em);
      border: 2px solid color-mix(in oklab, var(--_tint) 60%, currentColor);
      border-radius: 50%;
      overflow: hidden;
      font-size: max(0.875em, 14px);
      font-weight: var(--mp-font-weight-bold, 600);
      line-height: 1;
      white-space: nowrap;
      vertical-align: middle;
      -webkit-user-select: none;
      user-select: none;
    }

    .avatar[data-tint] {
      --_tint: oklch(0.62 0.17 var(--_hue));
    }

    .avatar > svg {
      inline-size: 1.5em;
      block-size: 1.5em;
      fill: currentColor;
    }

    :host(:state(themed)) .avatar {
      background: var(--_surface);
    }

    :host(:state(themed)) .avatar[data-tint] {
      border-color: transparent;
      background: color-mix(in oklab, var(--_tint) 24%, var(--_surface));
    }

    :host(:state(contrast)) .avatar[data-tint] {
      border-color: var(--_line);
      background: var(--_surface);
    }

    @media (prefers-contrast: more) {
      :host(:state(auto)) .avatar[data-tint] {
        border-color: var(--_line);
        background: var(--_surface);
      }
    }

    @media (forced-colors: active) {
      .avatar {
        border-color: CanvasText !important;
      }
    }
  `,
  ...tints,
];
