import { css } from 'lit';

/** The look of `<span class="badge" data-variant="…"><span>words</span></span>`; a filled one takes the second span. */
export const badgeStyles = css`
  .badge {
    --_edge: var(--_line);
    display: inline-block;
    max-inline-size: 100%;
    padding: 0 0.55em;
    border: 1px solid var(--_edge);
    border-radius: var(--mp-badge-radius, 1em);
    background: var(--_surface);
    font-size: max(var(--mp-font-size-small, 0.875em), 14px);
    overflow-wrap: anywhere;
  }

  .badge[data-variant='accent'] {
    border-color: transparent;
    background: var(--_accent);
  }

  .badge[data-variant='accent'] > span {
    color: var(--_on-accent);
  }

  .badge[data-variant='waiting'] {
    border-style: dashed;
  }

  .badge[data-variant='danger'] {
    --_edge: var(--_danger);
  }

  .badge[data-variant='success'] {
    --_edge: var(--_success);
  }

  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
  }
`;
