import { css } from 'lit';

/** Inside the box of the message, on the line that the form has kept free for it. */
export const styles = css`
  .with-toolbar > div {
    grid-row: 1;
  }

  /* What is wrong with the message is shown around the whole box. */
  .with-toolbar:has(> [aria-invalid='true']) {
    border: 2px solid var(--_danger);
  }

  .with-toolbar > [aria-invalid='true'] {
    border: 0;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    padding: 0.25em;
  }

  .toolbar > .tool {
    min-inline-size: max(2.25em, 24px);
    min-block-size: max(2.25em, 24px);
    padding: 0.25em;
    text-decoration: none;
  }

  .tool > .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
`;
