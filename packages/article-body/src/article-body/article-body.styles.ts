import { css } from 'lit';

/**
 * The boxes of our own lines are `.base` one by one, and not one around all: what is slotted inherits through its
 * slot, and the children have to look the same before and after the element is there.
 */
export const styles = css`
  [part='base'] {
    background: var(--_surface);
  }

  :host(:state(themed)) [part='base'] {
    padding: 1.25em;
  }

  .title {
    margin: 0 0 0.4em;
    font-weight: var(--mp-font-weight-bold, 600);
    font-size: 1.8em;
    line-height: var(--mp-font-line-height-heading, 1.25);
  }

  .meta {
    margin: 0 0 1.25em;
    font-size: max(0.875em, 14px);
  }

  .meta > span + span::before {
    content: ' · ';
  }

  .status:focus {
    outline: none;
  }

  /* A quick answer leaves no trace of a wait; the room is there from the start. */
  .loading {
    animation: appear 0s 300ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
