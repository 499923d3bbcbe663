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

  .notice,
  .contents,
  .meta {
    margin: 0 0 1.25em;
  }

  .meta {
    font-size: max(0.875em, 14px);
  }

  .meta > span + span::before {
    content: ' · ';
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .contents {
    min-block-size: max(1.55em, 24px);
  }

  /* What was loaded: a word longer than the line breaks, wherever the page has nothing to say of it. */
  ::slotted([data-prose]) {
    overflow-wrap: break-word;
  }

  .status:focus {
    outline: none;
  }
`;
