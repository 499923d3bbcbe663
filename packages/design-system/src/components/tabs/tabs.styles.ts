import { css } from 'lit';

/** The look of what `renderTabs` draws. The line under the tab tells which is selected, and not its colour. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
  }

  .tab {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .tab:hover {
    border-block-end-color: var(--_rule);
  }

  .tab[aria-selected='true'] {
    border-block-end-color: var(--_accent);
  }

  /* Inside, so that it does not lie over the tab beside it. */
  .tab:focus-visible {
    outline-offset: calc(-1 * var(--mp-focus-width, 3px));
  }

  /* There, a line that is see-through is drawn like any other. */
  @media (forced-colors: active) {
    .tab {
      border-block-end-color: ButtonFace;
    }

    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
