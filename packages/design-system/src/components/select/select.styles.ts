import { css } from 'lit';
import { iconStyles } from '../icon/icon.styles.js';

const own = css`
  .select {
    display: grid;
    align-items: center;
    max-inline-size: var(--mp-text-field-width, 28em);
  }

  .select > * {
    grid-area: 1 / 1;
  }

  .select > select {
    min-inline-size: 0;
    padding-inline-end: 2.4em;
    /* The browser's own fading of a disabled one would take its words below the contrast of the page. */
    opacity: 1;
    text-overflow: ellipsis;
    appearance: none;
    cursor: pointer;
  }

  .select > .icon {
    justify-self: end;
    margin-inline-end: 0.8em;
    pointer-events: none;
  }

  .select > :disabled {
    color: inherit;
    cursor: not-allowed;
  }

  /* The list that opens: on a dark page that does not say so, the browser paints it light, under the page's light text. */
  .select :is(option, optgroup) {
    background: Canvas;
    color: CanvasText;
  }

  .select option:disabled {
    color: GrayText;
  }

  @media (forced-colors: active) {
    .select > .icon {
      color: FieldText;
    }

    .select > :disabled + .icon {
      color: GrayText;
    }
  }
`;

/** The look of what `renderSelect` draws, together with `fieldStyles`. */
export const selectStyles = [iconStyles, own];
