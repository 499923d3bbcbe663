import { progressStyles } from '@meepraten/design-system';
import { css } from 'lit';

/**
 * A thin bar on the upper edge of the article's own box, which takes no room there. It moves only as the reader scrolls,
 * so there is nothing in it that a wish for less motion would still.
 */
const styles = css`
  /* Of no height and without a margin, so that those of the text collapse as they do without it. */
  .reading {
    --_inset: var(--mp-article-body-progress-inset, 0px);
    position: sticky;
    inset-block-start: calc(var(--_inset) + var(--_edge, 0px));
    block-size: 0;
  }

  :host(:state(themed)) .reading {
    --_edge: 1.25em;
  }

  .reading > .progress {
    position: absolute;
    inset-block-start: calc(-1 * var(--_edge, 0px));
    inset-inline: calc(-1 * var(--_edge, 0px));
    block-size: var(--mp-article-body-progress-height, 4px);
    /* Before the first line is read there is nothing to see, and no line through what stands there. */
    background: transparent;
    outline: 0;
  }

  /* Where the engine can drive it, no script does. */
  [part='base']:has(> [data-driven]) {
    timeline-scope: --reading;
  }

  [data-driven] ~ [part='body'] {
    view-timeline: --reading block;
  }

  [data-driven] .bar {
    animation: read linear both;
    animation-timeline: --reading;
    animation-range: exit-crossing 0% entry-crossing 100%;
  }

  @keyframes read {
    from {
      transform: scaleX(0);
    }

    to {
      transform: scaleX(1);
    }
  }

  @media print {
    .reading {
      display: none;
    }
  }
`;

export const readingProgressStyles = [progressStyles, styles];
