import { css } from 'lit';

/** What has come stays within reach of who reads on; it lies over the thread, and never moves it. */
export const styles = css`
  .arrivals {
    position: sticky;
    inset-block-start: var(--mp-reactions-live-offset, 0.5em);
    z-index: 1;
    display: flex;
    justify-content: center;
    align-items: center;
    pointer-events: none;
  }

  /* Nothing to read stands below it: what comes covers the words that say so, which are true no more. */
  .arrivals:has(+ [part='empty']) {
    align-items: flex-start;
    block-size: 0;
  }

  .offering + [part='empty']:not(:focus-within) {
    visibility: hidden;
  }

  .arrivals .button {
    pointer-events: auto;
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  }

  /* What takes the focus does not come to lie under it. */
  .offering ~ * :is(a, button) {
    scroll-margin-block-start: 4em;
  }
`;
