import { css } from 'lit';

export const styles = css`
  :host(:state(themed)) .base {
    padding: var(--mp-reaction-form-padding, 1.25em);
  }

  form {
    display: flex;
    flex-direction: column;
    margin: 0;
  }

  form > * {
    min-inline-size: 0;
  }

  .field > textarea {
    max-inline-size: var(--mp-reaction-form-width, 42em);
  }

  .length {
    margin: -0.8em 0 1.1em;
  }

  .errors {
    margin: 0 0 1.25em;
  }

  .errors ul {
    margin: 0.4em 0 0;
    padding: 0;
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  /* A block, so that the bullet stands beside the first line of a long one. */
  .errors a {
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.25em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }

  [part='status'] > .notice {
    margin-block-start: 1.25em;
  }
`;
