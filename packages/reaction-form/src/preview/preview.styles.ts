import { css } from 'lit';

/** The message and its preview lie on one place, as tall as the taller, so that nothing jumps when they change. */
export const styles = css`
  .message {
    display: grid;
    max-inline-size: var(--mp-reaction-form-width, 42em);
  }

  .message > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }

  /* Not taken away: a text area that is loses how far it was scrolled. */
  .behind {
    visibility: hidden;
  }

  /* On the line of the label where there is room, else on one of their own. */
  .beside {
    max-inline-size: var(--mp-reaction-form-width, 42em);
  }

  .beside > .tabs {
    float: inline-end;
  }

  /* Under the tabs where its words have no room beside them. */
  [for='body'] {
    min-inline-size: min-content;
  }

  .preview {
    min-block-size: 8em;
    padding: 0.5em 0.7em;
    border: 1px dashed var(--_line);
    border-radius: var(--mp-text-field-radius, var(--mp-radius-small, 3px));
  }

  .preview p:last-child {
    margin-block-end: 0;
  }
`;
