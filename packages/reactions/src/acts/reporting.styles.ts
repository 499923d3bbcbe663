import { css } from 'lit';

export const styles = css`
  .report {
    margin-block: 0.75em;
    max-inline-size: var(--mp-reactions-width, 42em);
  }

  .report > .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .report > p {
    margin-block: 0.25em 1em;
  }
`;
