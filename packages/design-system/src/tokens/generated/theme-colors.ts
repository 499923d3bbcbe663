import { css } from 'lit';

/** Made from src/tokens/*.tokens.json by `npm run tokens`: the colours of the themes. */
export const themeColors = css`
  :host(:state(themed)) {
    --mp-brand-light: color(from var(--mp-brand-color, oklch(0.46 0.12 250)) xyz calc(x * min(1, 0.13 / y)) min(y, 0.13) calc(z * min(1, 0.13 / y)) / 1);
    --mp-brand-dark: oklch(from var(--mp-brand-color, oklch(0.82 0.085 245)) max(l, 0.74) min(c, 0.2) h / 1);
    --_brand: light-dark(var(--mp-brand-light), var(--mp-brand-dark));
    --_accent: var(--mp-color-accent, var(--_brand));
    --_danger: var(--mp-color-danger, light-dark(oklch(0.5 0.185 27), oklch(0.78 0.125 22)));
    --_focus: var(--mp-color-focus, var(--_brand));
    --_line: var(--mp-color-line, light-dark(oklch(0.58 0.022 255), oklch(0.58 0.022 255)));
    --_on-accent: var(--mp-color-on-accent, light-dark(oklch(1 0 0), oklch(0.17 0.012 255)));
    --_raised: var(--mp-color-raised, light-dark(oklch(0.976 0.004 255), oklch(0.275 0.016 255)));
    --_rule: var(--mp-color-rule, light-dark(oklch(0.93 0.007 255), oklch(0.37 0.02 255)));
    --_success: var(--mp-color-success, light-dark(oklch(0.46 0.105 152), oklch(0.83 0.12 152)));
    --_surface: var(--mp-color-surface, light-dark(oklch(1 0 0), oklch(0.215 0.014 255)));
    --_text: var(--mp-color-text, light-dark(oklch(0.215 0.014 255), oklch(0.93 0.007 255)));
  }

  :host(:state(contrast)) {
    --mp-brand-contrast-light: color(from var(--mp-brand-color, oklch(0.365 0.11 252)) xyz calc(x * min(1, 0.05 / y)) min(y, 0.05) calc(z * min(1, 0.05 / y)) / 1);
    --mp-brand-contrast-dark: oklch(from var(--mp-brand-color, oklch(0.82 0.085 245)) max(l, 0.8) min(c, 0.18) h / 1);
    --_brand: light-dark(var(--mp-brand-contrast-light), var(--mp-brand-contrast-dark));
    --_accent: var(--_brand);
    --_danger: light-dark(oklch(0.38 0.15 27), oklch(0.86 0.075 22));
    --_focus: var(--_brand);
    --_line: light-dark(oklch(0 0 0), oklch(1 0 0));
    --_on-accent: light-dark(oklch(1 0 0), oklch(0 0 0));
    --_raised: light-dark(oklch(1 0 0), oklch(0 0 0));
    --_rule: light-dark(oklch(0 0 0), oklch(1 0 0));
    --_success: light-dark(oklch(0.36 0.08 152), oklch(0.83 0.12 152));
    --_surface: light-dark(oklch(1 0 0), oklch(0 0 0));
    --_text: light-dark(oklch(0 0 0), oklch(1 0 0));
  }

  @media (prefers-contrast: more) {
    :host(:state(auto)) {
      --mp-brand-contrast-light: color(from var(--mp-brand-color, oklch(0.365 0.11 252)) xyz calc(x * min(1, 0.05 / y)) min(y, 0.05) calc(z * min(1, 0.05 / y)) / 1);
      --mp-brand-contrast-dark: oklch(from var(--mp-brand-color, oklch(0.82 0.085 245)) max(l, 0.8) min(c, 0.18) h / 1);
      --_brand: light-dark(var(--mp-brand-contrast-light), var(--mp-brand-contrast-dark));
      --_accent: var(--_brand);
      --_danger: light-dark(oklch(0.38 0.15 27), oklch(0.86 0.075 22));
      --_focus: var(--_brand);
      --_line: light-dark(oklch(0 0 0), oklch(1 0 0));
      --_on-accent: light-dark(oklch(1 0 0), oklch(0 0 0));
      --_raised: light-dark(oklch(1 0 0), oklch(0 0 0));
      --_rule: light-dark(oklch(0 0 0), oklch(1 0 0));
      --_success: light-dark(oklch(0.36 0.08 152), oklch(0.83 0.12 152));
      --_surface: light-dark(oklch(1 0 0), oklch(0 0 0));
      --_text: light-dark(oklch(0 0 0), oklch(1 0 0));
    }
  }
`;

/** What stands in for a logo colour that is none: each theme's own. */
export const ownBrandColors = {
  '--mp-brand-light': 'oklch(0.46 0.12 250)',
  '--mp-brand-dark': 'oklch(0.82 0.085 245)',
  '--mp-brand-contrast-light': 'oklch(0.365 0.11 252)',
  '--mp-brand-contrast-dark': 'oklch(0.82 0.085 245)',
} as const;
