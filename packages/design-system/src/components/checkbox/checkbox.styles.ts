import { css } from 'lit';

/** The look of what `renderCheckbox` draws. */
export const checkboxStyles = css`
  .check {
    display: flex;
    gap: 0.6em;
    margin: 0 0 1.1em;
  }

  .check > div {
    min-inline-size: 0;
    padding-block-start: max(0px, (max(1.5em, 24px) - 1lh) / 2);
  }

  .check label {
    display: block;
  }

  .check p {
    margin: 0.2em 0 0;
  }

  /* Drawn by us: the browser's own box follows the page's color-scheme, which dark pages often leave at light. */
  .check > input {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    margin: 0;
    border: 1px solid var(--_line);
    border-radius: var(--mp-radius-small, 3px);
    background: var(--_raised);
    color: inherit;
    font: inherit;
    appearance: none;
    print-color-adjust: exact;
  }

  .check > input:is(:checked, :indeterminate) {
    background: var(--_accent);
  }

  /* Cut out of a square and not drawn with borders: a tick is the same where text runs from right to left. */
  .check > input:is(:checked, :indeterminate)::before {
    content: '';
    inline-size: 0.95em;
    block-size: 0.95em;
    background: var(--_on-accent);
    clip-path: polygon(13% 46%, 0 59%, 38% 97%, 100% 21%, 87% 9%, 37% 70%);
  }

  .check > input:indeterminate::before {
    clip-path: inset(41% 5%);
  }

  .check > [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }

  .check > :disabled {
    border-style: dashed;
    cursor: not-allowed;
  }

  /* Checked and fixed: the tick without its ground, or it would look like one that can be pressed. */
  .check > :disabled:is(:checked, :indeterminate) {
    background: var(--_raised);
  }

  .check > :disabled:is(:checked, :indeterminate)::before {
    background: currentColor;
  }

  @media (forced-colors: active) {
    .check > input {
      appearance: auto;
    }

    .check > input::before {
      content: none !important;
    }
  }
`;
