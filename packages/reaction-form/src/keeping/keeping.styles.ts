import { css } from 'lit';

/** The look of the question about two texts. */
export const styles = css`
  .other {
    max-block-size: 12em;
    margin: 0.75em 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_rule);
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  [part='status'] > .notice + .notice {
    margin-block-start: 0.75em;
  }
`;
