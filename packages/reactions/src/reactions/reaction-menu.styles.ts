import { css } from 'lit';

export const styles = css`
  .outcome > input {
    display: block;
    inline-size: 100%;
    max-inline-size: var(--mp-reactions-width, 42em);
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--mp-radius-small, 3px);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }
`;
