import { css } from 'lit';

export const styles = css`
  /* How long ago it was tells a reader of paper nothing. */
  @media print {
    time[title]::after {
      content: ' (' attr(title) ')';
    }
  }
`;
