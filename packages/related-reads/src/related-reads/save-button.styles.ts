import { css } from 'lit';

export const styles = css`
  li > .button {
    margin-block-start: -0.3em;
    margin-inline-start: -0.5em;
  }

  /* The whole card opens the read; the button lies above. */
  [data-layout='cards'] .button {
    position: relative;
    align-self: start;
    margin-block: 0.25em -0.4em;
  }
`;
