import { css } from 'lit';

/** What only `<mp-card>` has: slots, whose content is the page's own. */
export const styles = css`
  .image {
    margin: calc(-1 * var(--_padding)) calc(-1 * var(--_padding)) 0.75em;
    border-radius: inherit;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    overflow: hidden;
  }

  .image ::slotted(*) {
    display: block !important;
    inline-size: 100% !important;
    max-inline-size: none !important;
    block-size: auto !important;
    aspect-ratio: var(--mp-card-image-ratio, 3 / 2);
    margin: 0 !important;
    object-fit: cover;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: auto;
    padding-block-start: 0.5em;
  }

  .card[data-pressable] {
    cursor: pointer;
  }

  .card[data-pressable]:hover {
    border-color: var(--_line);
  }

  .content {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
