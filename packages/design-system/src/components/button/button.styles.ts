import { css } from 'lit';

/**
 * The look of `<button class="button">` and `<a class="button">`, for `<mp-button>` and for native buttons inside
 * widgets. The label stands in a `<span>`: on the page's own colours a filled button is the text colour itself,
 * and only a child can take the colour that contrasts with it.
 */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    max-inline-size: 100%;
    margin: 0;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--mp-button-radius, var(--mp-radius-medium, 6px));
    background: var(--_ground, transparent);
    color: inherit;
    font: inherit;
    font-weight: var(--mp-font-weight-bold, 600);
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .button > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* A ring, since on the page's own colours a tint would take from the contrast of the label. */
  .button:hover {
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  .button[data-variant='primary'] {
    border-color: transparent;
    background: var(--_accent);
  }

  .button[data-variant='primary']:not([disabled], [aria-disabled='true']) > :is(span, .icon) {
    color: var(--_on-accent);
  }

  .button[data-variant='primary']:hover {
    background: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_on-accent);
  }

  .button[data-variant='quiet'] {
    min-block-size: 2em;
    padding: 0.25em 0.5em;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .button:is([disabled], [aria-disabled='true']) {
    border-style: dashed;
    border-color: var(--_line);
    background: var(--_ground, transparent);
    text-decoration: none;
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    .button[data-variant='primary'] {
      border-color: ButtonText;
    }
  }
`;
