import { css } from 'lit';

/** The look of what `renderIcon` draws: lines in the colour of the text around, as tall as that text. */
export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon[data-filled] {
    fill: currentColor;
  }

  :dir(rtl) > .icon[data-directional] {
    transform: scaleX(-1);
  }
`;
