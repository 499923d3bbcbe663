import { css } from 'lit';

/** Closed it is one line, the room for which `prose.css` keeps from the start: opening it is the reader's own act. */
export const contentsStyles = css`
  .contents summary {
    inline-size: fit-content;
    min-block-size: max(1.55em, 24px);
    font-weight: var(--mp-font-weight-bold, 600);
    cursor: pointer;
  }

  .contents ol {
    margin: 0.4em 0 0;
    padding: 0;
    padding-inline-start: 1em;
    list-style: none;
  }

  .contents details > ol {
    padding-inline-start: 1.1em;
    border-inline-start: 2px solid var(--_rule);
  }

  .contents a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.15em;
    color: inherit;
    line-height: 1.35;
    text-decoration-color: color-mix(in oklab, currentColor 35%, transparent);
  }

  .contents a[aria-current] {
    font-weight: var(--mp-font-weight-bold, 600);
    text-decoration: none;
  }

  .contents a[aria-current]::before {
    content: '▸ ' / '';
  }

  @media print {
    .contents {
      display: none;
    }
  }
`;
