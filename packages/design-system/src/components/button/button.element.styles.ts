import { css } from 'lit';

/** After `inlineHostStyles`: the box of `<mp-button>` itself. */
export const styles = css`
  :host,
  :host(:state(themed)) {
    vertical-align: middle !important;
  }

  /* Its label stands where a word of the text would, and what can be pressed reaches into the space on both sides. */
  :host([variant='quiet']),
  :host(:state(themed)[variant='quiet']) {
    margin-inline: -0.25em !important;
  }

  .button {
    /* On its own in a page it stands on the theme's surface; inside a widget on the widget's. */
    --_ground: var(--_surface);
    inline-size: 100%;
    font-size: max(1em, 14px);
  }

  .button[data-variant='quiet'] {
    padding-inline: 0.25em;
  }

  /* Fills the gap within the ring: a theme may be dark on a light page, and there its ring alone would not be seen. */
  :host(:state(themed)) .button:focus-visible {
    box-shadow: 0 0 0 var(--mp-focus-offset, 2px) var(--_surface);
  }
`;
