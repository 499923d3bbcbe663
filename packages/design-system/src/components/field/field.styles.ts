import { css } from 'lit';

/** The look of what `renderField` draws. */
export const fieldStyles = css`
  .field {
    margin: 0 0 1.1em;
  }

  .field[data-invalid] {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_danger);
  }

  .field > label {
    display: block;
    margin: 0 0 0.3em;
    font-weight: var(--mp-font-weight-bold, 600);
  }

  .field > p {
    margin: 0 0 0.4em;
  }

  .error {
    font-weight: var(--mp-font-weight-bold, 600);
  }

  .field :is(input, textarea),
  .select > select {
    display: block;
    inline-size: 100%;
    max-inline-size: var(--mp-text-field-width, 28em);
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--mp-text-field-radius, var(--mp-radius-small, 3px));
    background: var(--_raised);
    color: inherit;
    font: inherit;
    line-height: inherit;
    text-align: start;
  }

  .field textarea {
    max-inline-size: 100%;
    min-block-size: 8em;
    field-sizing: content;
    resize: vertical;
  }

  .field [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }

  .field :disabled {
    border-style: dashed;
    cursor: not-allowed;
  }
`;
