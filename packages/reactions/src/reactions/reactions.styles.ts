import { css } from 'lit';

export const styles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ol ol {
    margin-block-start: 1.25em;
    padding-inline-start: var(--mp-reactions-indent, clamp(0.75em, 4%, 1.75em));
    border-inline-start: 2px solid var(--_rule);
  }

  .base {
    container-type: inline-size;
  }

  li + li {
    margin-block-start: var(--mp-reactions-gap, 1.75em);
  }

  ol ol li + li {
    margin-block-start: 1.25em;
  }

  article {
    contain-intrinsic-block-size: auto 9em;
    scroll-margin-block: 8px;
    outline-offset: 0.4em;
  }

  /* Of a long thread, what is out of sight is laid out when it comes near, and then keeps its size. Where the thread
     begins, all is laid out at once. Not the branches around them too: one such box in another ends the page in WebKit when
     it is measured. The browser cuts off what would stand out: the rings around the buttons have room inside. */
  .long li:not([data-first]) > article {
    content-visibility: auto;
  }

  .long article {
    margin-block: -0.25em;
    margin-inline-start: -0.5em;
    padding-block: 0.25em;
    padding-inline-start: 0.5em;
    outline-offset: 0.15em;
  }

  /* As tall as what comes in it, so that the thread stays where it is. */
  .order {
    min-block-size: 2.75em;
    margin: 0 0 1.25em;
  }

  .arrivals:not(:has(+ [part='empty'])) {
    min-block-size: 2.75em;
  }

  .order + .arrivals {
    margin-block-start: -1.25em;
  }

  header {
    --_avatar: var(--mp-avatar-size, max(2em, 32px));
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    margin: 0 0 0.4em;
  }

  header a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    align-content: center;
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentColor 35%, transparent);
  }

  /* The room of what comes with the marks. */
  .avatar {
    inline-size: var(--_avatar);
    block-size: var(--_avatar);
  }

  /* A long name breaks beside the initials, and does not fall below them. */
  [part='author'] {
    max-inline-size: calc(100% - 0.6em - var(--_avatar));
    font-weight: var(--mp-font-weight-bold, 600);
  }

  /* Where little room is left, it is the words'. */
  @container (max-inline-size: 26em) {
    ol ol .avatar {
      display: none;
    }

    ol ol [part='author'] {
      max-inline-size: 100%;
    }
  }

  [part='body'] {
    max-inline-size: var(--mp-reactions-width, 42em);
  }

  /* With the room of what comes in it, less than a pixel short: it never makes the row taller. */
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: max(2.125em, 32px);
    margin-block-start: 0.15em;
    margin-inline-start: -0.5em;
  }

  .invitation {
    margin-block-start: 2.5em;
  }

  .thread ~ .notice {
    margin-block-start: 1.75em;
  }

  li > p {
    margin: 0.75em 0 0;
  }

  .thread > p {
    margin: 1.5em 0;
  }

  :host(:state(themed)) .base {
    padding: var(--mp-reactions-padding, 1.25em);
  }

  mp-reaction-form::part(base) {
    padding: 0;
  }
`;
