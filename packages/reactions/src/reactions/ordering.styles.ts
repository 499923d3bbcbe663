import { css } from 'lit';

export const styles = css`
  .order {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    align-items: center;
  }
`;
