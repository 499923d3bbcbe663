import { css } from 'lit';

/** The box of `<mp-button>` itself: it stands in a line of text. */
export const styles = css`
  :host,
  :host(:state(themed)) {
    display: inline-block !important;
    max-inline-size: 100% !important;
    text-indent: 0 !important;
    vertical-align: middle;
  }

  :host([hidden]) {
    display: none !important;
  }

  .button {
    /* On its own in a page it stands on the theme's surface; inside a widget on the widget's. */
    --_ground: var(--_surface);
    inline-size: 100%;
    font-size: max(1em, 14px);
  }
`;
