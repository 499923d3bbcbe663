import { css } from 'lit';

export const styles = css`
  .told > .button {
    margin-block-start: -0.3em;
    margin-inline-start: -0.5em;
  }

  [data-layout='cards'] .button {
    align-self: start;
    margin-block: 0.25em -0.4em;
  }
`;
