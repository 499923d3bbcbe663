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
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: start;
    padding-block: var(--mp-related-reads-gap, 0.85em);
    border-block-start: 1px solid var(--_rule);
  }

  li > div {
    flex: 1 1 9em;
    min-inline-size: 0;
  }

  a {
    display: inline-block;
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

  /* A quick answer leaves no trace of a wait. */
  .loading {
    animation: appear 0s 300ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
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
    flex-flow: column nowrap;
    align-items: stretch;
    padding: 1em;
    border: 1px solid var(--_rule);
    border-radius: var(--mp-related-reads-radius, var(--mp-radius-medium, 6px));
  }

  [data-layout='cards'] > li > div {
    flex-basis: auto;
  }

  [data-layout='cards'] > li > img {
    inline-size: auto;
    margin: -1em -1em 0.75em;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  /* The whole card opens the read; the link in it stays the only one. */
  [data-layout='cards'] a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  @media print {
    .button {
      display: none;
    }
  }
`;
