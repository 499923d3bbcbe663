import { css } from 'lit';

/**
 * The look of a track with a bar in it, `<div class="progress"><span class="bar"></span></div>`, filled as far as the
 * bar's `--_share` says: for `<mp-progress>` and for bars that something else drives. How tall it is, they say themselves.
 */
export const progressStyles = css`
  .progress {
    --_fill: var(--_accent);
    position: relative;
    background: var(--_rule);
    overflow: hidden;
  }

  .bar {
    display: block;
    block-size: 100%;
    background: var(--_fill);
    transform: scaleX(var(--_share, 0));
    transform-origin: left;
  }

  .bar:dir(rtl) {
    transform-origin: right;
  }

  @media (forced-colors: active) {
    .progress {
      --_fill: Highlight;
      outline: 1px solid CanvasText;
    }
  }
`;
