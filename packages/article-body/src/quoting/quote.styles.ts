import { css } from 'lit';

export const quoteStyles = css`
  .quote {
    position: fixed;
    inset: auto;
    max-inline-size: calc(100vw - 1em);
    margin: 0.5em;
    padding: 0.25em;
  }

  .quote > [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .quote .button {
    text-decoration: none;
  }

  .quote p {
    max-inline-size: 24em;
    margin: 0.4em 0.6em;
  }

  .quote input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    background: transparent;
    color: inherit;
    font: inherit;
  }
`;
