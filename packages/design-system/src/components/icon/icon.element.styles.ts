import { css } from 'lit';

/** After `inlineHostStyles`: the box of `<mp-icon>` itself, which stands like a letter. */
export const styles = css`
  :host,
  :host(:state(themed)) {
    vertical-align: -0.15em !important;
  }

  .base {
    display: grid;
    font-size: var(--mp-icon-size, max(1em, 14px));
    line-height: 1;
  }
`;
