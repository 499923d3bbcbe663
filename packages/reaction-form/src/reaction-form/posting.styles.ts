import { css } from 'lit';

/** The look of what comes of a reaction that is written and sent. */
export const styles = css`
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
`;
