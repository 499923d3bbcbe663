import { css } from 'lit';

/** After `hostStyles`: the box of an element that stands in a line of text. */
export const inlineHostStyles = css`
  :host,
  :host(:state(themed)) {
    display: inline-block !important;
    max-inline-size: 100% !important;
    text-indent: 0 !important;
  }

  :host([hidden]) {
    display: none !important;
  }
`;

/** After that: what is round brings its own ground, since corners of another colour would show around it. */
export const roundHostStyles = css`
  .base {
    background: none;
  }
`;
