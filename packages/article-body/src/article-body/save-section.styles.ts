import { css } from 'lit';

export const styles = css`
  .save {
    display: grid;
    gap: 0.25em;
    justify-items: start;
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }

  .save > p {
    margin: 0;
  }

  details,
  ul {
    inline-size: 100%;
    margin: 0;
    padding: 0;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.4em;
    cursor: pointer;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_rule);
  }

  li > :is(span, a) {
    flex: 1 1 8em;
    min-inline-size: 0;
    min-block-size: 24px;
  }

  li > img {
    flex: none;
    inline-size: 4em;
    block-size: 3em;
    border-radius: var(--mp-radius-small, 3px);
    object-fit: cover;
  }

  @media print {
    .save {
      display: none;
    }
  }
`;
