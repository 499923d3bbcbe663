import { css } from 'lit';

export const noteStyles = css`
  .note {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(24em, 100vw - 1em);
    max-block-size: min(20em, 100vh - 1em);
    margin: 0.4em 0.5em;
    padding: 0.75em 1em;
    padding-inline-end: 2.75em;
    overflow: auto;
    font-size: max(var(--mp-font-size-small, 0.875em), 14px);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .note p:last-child {
    margin-block-end: 0;
  }

  .note > .button {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    padding: 0.5em;
  }

  .note:focus {
    outline: none;
  }
`;
