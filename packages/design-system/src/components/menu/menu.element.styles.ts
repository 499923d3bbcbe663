import { css } from 'lit';

/** After `inlineHostStyles`: the box of `<mp-menu>` itself. */
export const styles = css`
  :host,
  :host(:state(themed)) {
    vertical-align: middle !important;
  }

  .button {
    inline-size: 100%;
  }

  .compact {
    min-inline-size: 2.75em;
    padding: 0.5em;
  }

  .compact > .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
`;
