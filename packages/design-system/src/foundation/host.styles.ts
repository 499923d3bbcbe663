import { css } from 'lit';
import { themeColors } from '../tokens/generated/theme-colors.js';

/**
 * Where every widget starts on a page that was not made for it. Inside a shadow tree `!important` on `:host` beats
 * the page's own, so a reset of the page cannot take the box away; margin and width stay the site owner's.
 *
 * Without a theme the page's colour, font and text size come in, and only what nobody wants from a page (capitals,
 * spaced letters, triple line height) is undone, on the outermost part. No surface is tinted there: on the slightest
 * tint, text is harder to read than the page's own. With a theme nothing comes in.
 */
const isolation = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    padding: 0 !important;
    --_text: currentColor;
    --_surface: transparent;
    --_raised: transparent;
    --_line: color-mix(in oklab, currentColor 80%, transparent);
    --_rule: color-mix(in oklab, currentColor 20%, transparent);
    --_accent: currentColor;
    --_on-accent: contrast-color(currentColor);
    --_danger: oklch(0.62 0.21 27);
    --_success: oklch(0.62 0.15 152);
    --_focus: currentColor;
  }

  :host(:state(themed)) {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    margin: var(--mp-margin, 0) !important;
    color: var(--_text) !important;
    font-family: var(
      --mp-font-family-body,
      var(
        --mp-brand-font,
        system-ui,
        -apple-system,
        'Segoe UI',
        Roboto,
        'Helvetica Neue',
        'Noto Sans',
        Arial,
        sans-serif
      )
    ) !important;
    font-size: var(--mp-font-size-body, 16px) !important;
    /* For what is slotted: it inherits from here. */
    line-height: var(--mp-font-line-height-body, 1.55) !important;
    overflow-wrap: break-word !important;
  }

  :host(:state(light)) {
    color-scheme: light !important;
  }

  :host(:state(dark)) {
    color-scheme: dark !important;
  }

  :host(:state(auto)),
  :host(:state(contrast)) {
    color-scheme: light dark !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .base {
    /* What is placed by us, if only out of sight, is placed within our own box and not somewhere on the page. */
    position: relative;
    background: var(--_surface);
    font-size: max(1em, 14px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: var(--mp-font-line-height-body, 1.55);
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: break-word;
    visibility: visible;
    cursor: auto;
    quotes: auto;
    list-style: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }
`;

export const hostStyles = [isolation, themeColors];
