import { css } from 'lit';

export const styles = css`
  .work {
    margin-block-start: 1.25em;
  }

  .work > p {
    margin: 0 0 0.4em;
  }

  .work > .progress {
    block-size: 0.5em;
    border-radius: 1em;
  }

  .work > .button {
    margin-block-start: 0.75em;
  }
`;
