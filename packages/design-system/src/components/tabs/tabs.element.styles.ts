import { css } from 'lit';

/** What `<mp-tabs>` adds to its tabs: the line they stand on, and room for what is shown. */
export const styles = css`
  .tabs {
    border-block-end: 1px solid var(--_rule);
  }

  .panel {
    padding-block: var(--mp-tabs-gap, var(--mp-space-4, 1em));
  }
`;
