import { css } from 'lit';

/** Made from src/tokens/*.tokens.json by `npm run tokens`: what floats, in each theme. */
export const themeElevation = css`
  .overlay {
    --_floating: var(--mp-elevation-floating, 0px 8px 28px 0px light-dark(oklch(0 0 0 / 0.28), oklch(0 0 0 / 0.6)));
    --_edge: var(--mp-elevation-edge, 1px);
    --_scrim: var(--mp-elevation-scrim, light-dark(oklch(0 0 0 / 0.45), oklch(0 0 0 / 0.65)));
  }

  :host(:state(contrast)) .overlay {
    --_floating: 0px 0px 0px 0px oklch(0 0 0 / 0);
    --_edge: 2px;
    --_scrim: light-dark(oklch(0 0 0 / 0.7), oklch(0 0 0 / 0.8));
  }

  @media (prefers-contrast: more) {
    .overlay {
      --_floating: 0px 0px 0px 0px oklch(0 0 0 / 0);
      --_edge: 2px;
      --_scrim: light-dark(oklch(0 0 0 / 0.7), oklch(0 0 0 / 0.8));
    }
  }
`;
