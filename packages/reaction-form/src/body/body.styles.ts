import { css } from 'lit';

/** The look of a message: of what `drawBody` draws inside a `<div class="body">`. */
export const bodyStyles = css`
  .body > :last-child {
    margin-block-end: 0;
  }

  .body :is(ul, ol) {
    margin: 0 0 0.75em;
    padding-inline-start: 1.5em;
    border: 0;
    list-style: disc;
  }

  .body ol {
    list-style: decimal;
  }

  .body li + li {
    margin-block-start: 0.25em;
  }

  .body li > p {
    margin: 0;
  }

  .body li > p + p {
    margin-block-start: 0.5em;
  }

  .body blockquote {
    margin: 0 0 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_rule);
  }

  .body :is(code, pre) {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: max(0.9em, 14px);
  }

  .body pre {
    margin: 0 0 0.75em;
    padding: 0.75em 1em;
    overflow-x: auto;
    border: 1px solid var(--_rule);
    background: var(--_raised);
  }
`;
