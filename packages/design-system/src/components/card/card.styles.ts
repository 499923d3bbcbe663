import { css } from 'lit';

/**
 * The look of `<div class="card">`: a box with a picture on top of it, if the first thing in it is an `<img>`. A link
 * of class `covers` opens it from anywhere inside; what else can be pressed lies above that.
 */
export const cardStyles = css`
  .card {
    --_padding: var(--mp-card-padding, 1em);
    position: relative;
    display: flex;
    flex-flow: column nowrap;
    gap: 0.25em;
    align-items: stretch;
    padding: var(--_padding);
    border: 1px solid var(--_rule);
    border-radius: var(--mp-card-radius, var(--mp-radius-medium, 6px));
  }

  .card > img {
    inline-size: calc(100% + 2 * var(--_padding));
    max-inline-size: none;
    margin: calc(-1 * var(--_padding)) calc(-1 * var(--_padding)) 0.75em;
    border-radius: inherit;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .card .covers::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .card .button {
    position: relative;
  }

  .card:has(.covers:hover) {
    border-color: var(--_line);
  }
`;
