import { css } from 'lit';

/** The look of what `renderMenuItem` draws. */
export const menuItemStyles = css`
  .menu-item {
    display: flex;
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 0;
    border-inline-start: 4px solid transparent;
    border-radius: var(--mp-radius-small, 3px);
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .menu-item > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .menu-item:hover {
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  /* Inside, for the menu cuts off what stands out of it. */
  .menu-item:focus-visible {
    outline-offset: calc(-1 * var(--mp-focus-width, 3px));
  }

  .menu-item[data-variant='danger'] {
    border-inline-start-color: var(--_danger);
  }

  /* Its words stay in line with the others', whose first edge is wider. */
  .menu-item[aria-disabled='true'] {
    padding-inline-start: calc(0.75em + 3px);
    border: 1px dashed var(--_line);
    background: transparent;
    box-shadow: none;
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    .menu-item {
      border-color: ButtonFace;
    }

    .menu-item[data-variant='danger'] {
      border-inline-start-color: ButtonText;
    }

    .menu-item[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
