import { css } from 'lit';

export const styles = css`
  .progress {
    block-size: var(--mp-progress-height, 0.5em);
    border-radius: var(--mp-progress-radius, 1em);
    /* So that its end can be seen where it is not full: the ground alone has too little contrast for that. */
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  .bar {
    transition: transform var(--mp-motion-duration-medium, 200ms)
      var(--mp-motion-easing-out, cubic-bezier(0.2, 0, 0, 1));
  }

  [data-indeterminate] > .bar {
    inline-size: 40%;
    transform: none;
    transition: none;
    animation: to-and-fro 1.2s ease-in-out infinite alternate;
  }

  @keyframes to-and-fro {
    to {
      margin-inline-start: 60%;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bar {
      transition: none;
    }

    /* Stripes say that something is going on, and that nobody knows how far it is. */
    [data-indeterminate] > .bar {
      inline-size: 100%;
      background: repeating-linear-gradient(-45deg, var(--_fill) 0 0.5em, transparent 0 1em);
      animation: none;
    }
  }
`;
