import { css } from 'lit';

/** Made from src/tokens/*.tokens.json by `npm run tokens`: the colours of the light and dark themes. */
export const themeColors = css`
  :host(:state(themed)) {
    --_accent: var(--mp-color-accent, light-dark(oklch(0.46 0.12 250), oklch(0.82 0.085 245)));
    --_danger: var(--mp-color-danger, light-dark(oklch(0.5 0.185 27), oklch(0.78 0.125 22)));
    --_focus: var(--mp-color-focus, light-dark(oklch(0.46 0.12 250), oklch(0.82 0.085 245)));
    --_line: var(--mp-color-line, light-dark(oklch(0.58 0.022 255), oklch(0.58 0.022 255)));
    --_on-accent: var(--mp-color-on-accent, light-dark(oklch(1 0 0), oklch(0.17 0.012 255)));
    --_raised: var(--mp-color-raised, light-dark(oklch(0.976 0.004 255), oklch(0.275 0.016 255)));
    --_rule: var(--mp-color-rule, light-dark(oklch(0.93 0.007 255), oklch(0.37 0.02 255)));
    --_success: var(--mp-color-success, light-dark(oklch(0.46 0.105 152), oklch(0.83 0.12 152)));
    --_surface: var(--mp-color-surface, light-dark(oklch(1 0 0), oklch(0.215 0.014 255)));
    --_text: var(--mp-color-text, light-dark(oklch(0.215 0.014 255), oklch(0.93 0.007 255)));
  }
`;
