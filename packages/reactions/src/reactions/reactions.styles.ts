import { css } from 'lit';

export const styles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ol ol {
    margin-block-start: 1.25em;
    padding-inline-start: var(--mp-reactions-indent, clamp(0.75em, 4cqi, 1.75em));
    border-inline-start: 2px solid var(--_rule);
  }

  .base {
    container-type: inline-size;
  }

  li + li {
    margin-block-start: var(--mp-reactions-gap, 1.75em);
  }

  ol ol li + li {
    margin-block-start: 1.25em;
  }

  article {
    scroll-margin-block: 1.5em;
    outline-offset: 0.4em;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
    margin: 0 0 0.4em;
  }

  header a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentColor 35%, transparent);
  }

  [part='author'] {
    font-weight: var(--mp-font-weight-bold, 600);
  }

  .badge {
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }

  [part='body'] {
    max-inline-size: var(--mp-reactions-width, 42em);
  }

  [part='body'] > :last-child {
    margin-block-end: 0;
  }

  [part='body'] :is(ul, ol) {
    margin: 0 0 0.75em;
    padding-inline-start: 1.5em;
    border: 0;
    list-style: disc;
  }

  [part='body'] ol {
    list-style: decimal;
  }

  [part='body'] li + li {
    margin-block-start: 0.25em;
  }

  blockquote {
    margin: 0 0 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_rule);
  }

  code,
  pre {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: max(0.9em, 14px);
  }

  pre {
    margin: 0 0 0.75em;
    padding: 0.75em 1em;
    overflow-x: auto;
    border: 1px solid var(--_rule);
    background: var(--_raised);
  }

  [part='actions'] {
    margin-block-start: 0.15em;
    margin-inline-start: -0.5em;
  }

  [part='reply-button'] {
    font-size: max(0.875em, 14px);
    font-weight: 400;
  }

  .answer {
    margin-block: 1em 1.5em;
    padding: 1em;
    border: 1px solid var(--_rule);
    border-radius: var(--mp-radius-medium, 6px);
  }

  .invitation {
    margin-block-start: 2.5em;
  }

  li > p {
    margin: 0.75em 0 0;
  }

  .thread > p {
    margin: 1.5em 0;
  }

  :host(:state(themed)) .base {
    padding: var(--mp-reactions-padding, 1.25em);
  }

  mp-reaction-form::part(base) {
    padding: 0;
  }
`;
