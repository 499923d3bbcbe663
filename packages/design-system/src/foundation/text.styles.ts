import { css } from 'lit';

/** Headings, links and small print inside a shadow root, in the measure of the text around. */
export const textStyles = css`
  h2,
  h3 {
    margin: 0 0 0.6em;
    font: inherit;
    font-weight: var(--mp-font-weight-bold, 600);
    font-size: var(--mp-font-size-heading, 1.375em);
    line-height: var(--mp-font-line-height-heading, 1.25);
    text-wrap: balance;
  }

  h3 {
    font-size: var(--mp-font-size-subheading, 1.125em);
  }

  p {
    margin: 0 0 0.75em;
    text-wrap: pretty;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  small,
  .small {
    font-size: max(var(--mp-font-size-small, 0.875em), 14px);
  }

  :focus-visible {
    outline: var(--mp-focus-width, 3px) solid var(--_focus);
    outline-offset: var(--mp-focus-offset, 2px);
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
