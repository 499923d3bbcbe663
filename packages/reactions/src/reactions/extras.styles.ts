import { css } from 'lit';

/** The look of what can be done with a reaction. */
export const styles = css`
  [part='reply-button'] {
    font-size: max(0.875em, 14px);
    font-weight: 400;
  }

  .answer {
    margin-block: 1em 1.5em;
  }

  .outcome {
    flex-basis: 100%;
    min-inline-size: 0;
    margin-inline-start: 0.5em;
  }

  .outcome p {
    margin-block: 0;
  }

  .mine {
    margin-block: 1.5em 0;
    margin-inline: -0.5em 0;
  }
`;
