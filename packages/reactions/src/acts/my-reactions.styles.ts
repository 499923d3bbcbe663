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

  .own a {
    display: inline-block;
    min-block-size: 24px;
  }

  .own p {
    margin: 0.15em 0 0;
  }
`;
