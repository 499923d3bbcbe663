import { css } from 'lit';

export const styles = css`
  .work {
    margin-block-start: 1.25em;
  }

  .work > p {
    margin: 0 0 0.4em;
  }

  .work > .button {
    margin-block-start: 0.75em;
  }
`;
