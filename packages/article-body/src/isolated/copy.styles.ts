import { css } from 'lit';

/** What the copy has of the element around it, and not of `prose.css`: the colour that the theme gives to links. */
export const copyStyles = css`
  [data-prose='article'] a[href] {
    color: var(--_accent);
  }
`;
