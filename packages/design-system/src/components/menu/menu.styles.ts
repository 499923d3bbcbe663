import { css } from 'lit';
import { overlayStyles } from '../overlay/overlay.styles.js';

/** The look of what `renderMenu` draws: a sheet over the page, which `placeBy` puts by its button. */
export const menuStyles = [
  ...overlayStyles,
  css`
    .menu {
      position: fixed;
      inset: auto;
      inline-size: max-content;
      min-inline-size: min(10em, 100vi - 1em);
      max-inline-size: min(var(--mp-menu-width, 20em), 100vi - 1em);
      max-block-size: calc(100vb - 1em);
      margin: 0.25em 0;
      padding: 0.25em;
      overflow: auto;
      border-radius: var(--mp-menu-radius, var(--mp-radius-medium, 6px));
    }

    .menu:focus {
      outline: none;
    }
  `,
];
