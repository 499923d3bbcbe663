import { css } from 'lit';

/**
 * Words for who listens: `class="visually-hidden"` takes them out of sight, not out of what is read out. What can be
 * focused inside is shown as long as it is.
 */
export const visuallyHiddenStyles = css`
  .visually-hidden:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
