import { css } from 'lit';
import { iconStyles } from '../icon/icon.styles.js';
import { overlayStyles } from '../overlay/overlay.styles.js';

/**
 * The look of what `renderDialog` draws. The dialog covers the whole screen, and its panel stands on it. So it can hold
 * the page behind without a word in the page's own styles: it is a scroller itself, with one pixel to go, and passes
 * nothing on.
 */
export const dialogStyles = [
  overlayStyles,
  iconStyles,
  css`
    .dialog {
      position: fixed;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      margin: 0;
      padding: 0;
      overflow: auto;
      border: 0;
      outline: 0;
      background: var(--_scrim);
      overscroll-behavior: contain;
      scrollbar-width: none;
    }

    .dialog::backdrop {
      background: none;
    }

    .dialog::after {
      display: block;
      block-size: calc(100% + 1px);
      content: '';
    }

    .dialog > .panel {
      position: fixed;
      inset: 0;
      display: flex;
      flex-direction: column;
      inline-size: var(--mp-dialog-width, 32em);
      max-inline-size: 100%;
      block-size: fit-content;
      max-block-size: calc(100% - 2em);
      margin: auto;
      overflow: auto;
      overscroll-behavior: contain;
      scroll-padding: 0.5em;
      text-align: start;
    }

    .dialog header {
      display: flex;
      gap: 0.5em;
      align-items: start;
      justify-content: space-between;
      padding-block: 0.75em;
      padding-inline: 1.25em 0.75em;
      border-block-end: 1px solid var(--_rule);
    }

    .dialog header > h2 {
      flex: 1;
      min-inline-size: 0;
      margin: 0;
      padding-block: 0.3em;
      overflow-wrap: anywhere;
    }

    .dialog header > .button {
      flex: none;
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
      padding: 0;
    }

    .dialog header .icon {
      inline-size: 1.25em;
      block-size: 1.25em;
    }

    .dialog .content {
      flex: 0 1 auto;
      min-block-size: 4em;
      padding: 1.25em;
      overflow: auto;
      scroll-padding: 0.5em;
      overscroll-behavior: contain;
    }

    /* It may reach from edge to edge of the screen, which would cut off a ring around it. */
    .dialog .content:focus-visible {
      outline-offset: calc(-1 * var(--mp-focus-width, 3px));
    }

    .dialog footer {
      display: flex;
      flex: none;
      flex-wrap: wrap;
      gap: 0.75em;
      padding: 0.75em 1.25em;
      border-block-start: 1px solid var(--_rule);
    }

    /* The whole width of a phone, from edge to edge. */
    @media (width < 480px) {
      .dialog > .panel {
        inline-size: 100%;
        max-block-size: 100%;
        border-inline: 0;
        border-radius: 0;
      }
    }
  `,
];
