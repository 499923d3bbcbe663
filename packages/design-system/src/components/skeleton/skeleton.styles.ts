import { css } from 'lit';
import { visuallyHiddenStyles } from '../../foundation/visually-hidden.styles.js';

/** The look of what `renderSkeleton` draws. */
export const skeletonStyles = [
  visuallyHiddenStyles,
  css`
    /* A quick answer leaves no trace of a wait; the room is there from the start. */
    .skeleton {
      display: grid;
      gap: 0.75em;
      padding-block: 0.375em;
      animation: appear 0s 300ms both;
    }

    /* With the gap, as far apart as lines of text. Forced colours leave the edge. */
    .skeleton > i {
      block-size: 0.8em;
      border: 1px solid var(--_rule);
      border-radius: 1em;
      background: var(--_rule) padding-box;
    }

    /* The words come first. */
    .skeleton > i:nth-child(4n + 1) {
      margin-inline-end: 30%;
    }

    @keyframes appear {
      from {
        visibility: hidden;
      }
    }

    @media (prefers-reduced-motion: no-preference) {
      .skeleton > i {
        animation: breathe 1.2s ease-in-out infinite alternate;
      }
    }

    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  `,
];
