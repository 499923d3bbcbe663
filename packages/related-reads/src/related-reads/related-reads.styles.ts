import { css } from 'lit';

export const styles = css`
  [part='base'] {
    background: var(--_surface);
  }

  :host(:state(themed)) section {
    padding-inline: 1.25em;
  }

  section {
    padding-block: var(--mp-related-reads-padding, 1.5em);
  }

  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
  }

  li {
    position: relative;
    display: flex;
    gap: 1em;
    align-items: start;
    padding-block: var(--mp-related-reads-gap, 0.85em);
    border-block-start: 1px solid var(--_rule);
  }

  /* Where there is no room beside the text, what can be done with a read stands under it, not under its picture. */
  .told {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: inherit;
    min-inline-size: 0;
  }

  .told > div {
    flex: 1 1 9em;
    min-inline-size: 0;
  }

  /* What stands beside it is in line with its first words. */
  a {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 24px;
    color: inherit;
    font-weight: var(--mp-font-weight-bold, 600);
    line-height: 1.35;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-wrap: balance;
  }

  a:hover {
    text-decoration-thickness: 0.14em;
  }

  li p {
    margin: 0.3em 0 0;
  }

  .summary {
    display: -webkit-box;
    overflow: hidden;
    line-height: 1.45;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--mp-related-reads-summary-lines, 2);
  }

  img {
    flex: none;
    inline-size: min(var(--mp-related-reads-image-width, 7em), 30%);
    aspect-ratio: 3 / 2;
    border-radius: var(--mp-related-reads-radius, var(--mp-radius-small, 3px));
    background: var(--_raised);
    object-fit: cover;
  }

  .status:focus {
    outline: none;
  }

  [data-layout='compact'] > li {
    align-items: baseline;
    padding-block: 0.35em;
    border: 0;
  }

  [data-layout='compact'] > li::before {
    content: '→' / '';
    flex: none;
  }

  [data-layout='compact'] > li:dir(rtl)::before {
    content: '←' / '';
  }

  [data-layout='compact'] > li > img {
    display: none;
  }

  [data-layout='cards'] {
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(var(--mp-related-reads-card-width, 15em), 100%), 1fr)
    );
    gap: var(--mp-related-reads-gap, 1.25em);
  }

  [data-layout='cards'] > li {
    border-radius: var(--mp-related-reads-radius, var(--mp-card-radius, var(--mp-radius-medium, 6px)));
  }

  [data-layout='cards'] .told {
    display: contents;
  }

  [data-layout='cards'] .told > div {
    flex-basis: auto;
  }

  @media print {
    .button {
      display: none;
    }
  }
`;
