import { css } from 'lit';
import { overlayStyles } from '../overlay/overlay.styles.js';

/** The look of what `renderToggletip` draws; `placeBy` puts it by its button. */
export const toggletipStyles = [
  overlayStyles,
  css`
    .toggletip-button {
      display: inline-grid;
      place-content: center;
      inline-size: max(1.5em, 24px);
      block-size: max(1.5em, 24px);
      margin: 0;
      padding: 0;
      border: 0;
      border-radius: var(--mp-radius-round, 999px);
      background: none;
      color: inherit;
      font: inherit;
      vertical-align: middle;
      cursor: pointer;
    }

    .toggletip-button:hover {
      box-shadow: inset 0 0 0 1px var(--_line);
    }

    .toggletip-button > svg {
      inline-size: 1.15em;
      block-size: 1.15em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
    }

    .toggletip-text {
      position: fixed;
      inset: auto;
      inline-size: max-content;
      max-inline-size: min(20em, 100vw - 1em);
      max-block-size: 100vh;
      margin: 0.4em 0;
      padding: 0.6em 0.8em;
      overflow: auto;
      font-size: max(var(--mp-font-size-small, 0.875em), 14px);
      font-weight: 400;
      line-height: 1.45;
      text-align: start;
      overflow-wrap: anywhere;
    }
  `,
];
