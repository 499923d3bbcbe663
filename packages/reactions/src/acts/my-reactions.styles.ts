import { css } from 'lit';

export const styles = css`
  .own {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .own > li {
    margin-block: 0 1em;
    overflow-wrap: anywhere;
  }

  .own p {
    margin: 0.15em 0 0;
  }
`;
