import { css } from 'lit';
import { themeElevation } from '../../tokens/generated/theme-elevation.js';

/**
 * The look of what lies over the page: `.overlay` is what the browser puts in its top layer, `.panel` the sheet that is
 * seen of it. Without a theme the sheet is black or white, whichever the page's text stands out from most, so that
 * it is never harder to read than the page; `paintGround` puts the page's own ground in its place where that is known.
 */
export const overlayStyles = [
  themeElevation,
  css`
    .overlay {
      color: var(--_ink, inherit);
      color-scheme: var(--_scheme, inherit);
    }

    :host(:state(themed)) .overlay {
      color: inherit;
      color-scheme: inherit;
    }

    .panel {
      padding: 0;
      border: var(--_edge) solid var(--_line);
      border-radius: var(--mp-radius-medium, 6px);
      background: var(--_page-ground, contrast-color(currentColor));
      box-shadow: var(--_floating);
    }

    :host(:state(themed)) .panel {
      background: var(--_surface);
    }

    @media (prefers-reduced-motion: no-preference) {
      .overlay:is([open], :popover-open) {
        animation: appear var(--mp-motion-duration-short, 120ms)
          var(--mp-motion-easing-out, cubic-bezier(0.2, 0, 0, 1));
      }
    }

    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  `,
];
