import {
  buttonStyles,
  checkboxStyles,
  fieldStyles,
  noticeStyles,
  visuallyHiddenStyles,
} from '@meepraten/design-system';
import { css } from 'lit';

const own = css`
  :host(:state(themed)) .base {
    padding: var(--mp-reaction-form-padding, 1.25em);
  }

  /* Two short fields beside one another where there is room, on the one measure of all. */
  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0 1.25em;
    align-items: end;
    max-inline-size: var(--mp-reaction-form-width, 42em);
    margin: 0;
  }

  form > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  form > .field:has(> input) {
    grid-column: auto;
  }

  /* One box around the text area and the buttons that come over it. */
  .with-toolbar {
    display: grid;
    grid-template-rows: minmax(2.75em, auto) 1fr;
    border: 1px solid var(--_line);
    border-radius: var(--mp-text-field-radius, var(--mp-radius-small, 3px));
    background: var(--_raised);
  }

  .with-toolbar > textarea {
    grid-row: 2;
    border: 0;
    background: none;
  }

  /* As tall as the tabs that come beside it. */
  [for='body'] {
    align-content: center;
    min-block-size: 2.75em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }

  [part='status'] > .notice {
    margin-block-start: 1.25em;
  }
`;

/** The look of the form and of what stands in it. */
export const styles = [visuallyHiddenStyles, fieldStyles, checkboxStyles, buttonStyles, noticeStyles, own];
