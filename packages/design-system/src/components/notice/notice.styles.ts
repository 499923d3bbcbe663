import { css } from 'lit';

/** The look of `<div class="notice" data-variant="…">`, for `<mp-notice>` and for messages inside widgets. */
export const noticeStyles = css`
  .notice {
    --_edge: var(--_line);
    padding: var(--mp-notice-padding, 0.75em 1em);
    border: 1px solid var(--_rule);
    border-inline-start: 5px solid var(--_edge);
    border-radius: var(--mp-radius-small, 3px);
    background: var(--_raised);
  }

  .notice[data-variant='danger'] {
    --_edge: var(--_danger);
  }

  .notice[data-variant='success'] {
    --_edge: var(--_success);
  }

  .notice > :last-child {
    margin-block-end: 0;
  }
`;
