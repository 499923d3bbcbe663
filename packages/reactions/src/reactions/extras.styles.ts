import { css } from 'lit';

/** The look of what can be done with a reaction. */
export const styles = css`
  [part='reply-button'] {
    font-size: max(0.875em, 14px);
    font-weight: 400;
  }

  [part='like-button'].button[data-variant] {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
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

  [data-undo] {
    display: flex;
    inline-size: fit-content;
    margin-block-start: 0.5em;
  }

  .mine {
    margin-block: 1.5em 0;
    margin-inline: -0.5em 0;
  }
`;
