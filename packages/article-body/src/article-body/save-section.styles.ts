import { css } from 'lit';

export const styles = css`
  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }

  .save > p {
    inline-size: 100%;
    margin: 0;
  }

  .save :is(details, ul) {
    inline-size: 100%;
    margin: 0;
    padding: 0;
  }

  .save summary {
    inline-size: fit-content;
    padding-block: 0.4em;
    cursor: pointer;
  }

  .save li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_rule);
  }

  .save li > :is(span, a) {
    flex: 1 1 8em;
    min-inline-size: 0;
    min-block-size: 24px;
  }

  .save li > img {
    flex: none;
    inline-size: 4em;
    block-size: 3em;
    border-radius: var(--mp-radius-small, 3px);
    object-fit: cover;
  }

  .save .dialog li:first-child {
    border-block-start: 0;
  }

  .dialog footer > p {
    flex: 1 1 12em;
    align-self: center;
    margin: 0;
  }

  @media print {
    .save {
      display: none;
    }
  }
`;
