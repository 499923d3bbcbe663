import { css } from 'lit';

/** The box of `<mp-visually-hidden>` itself. */
export const styles = css`
  :host(:not(:focus-within)) {
    position: absolute !important;
    inline-size: 1px !important;
    min-inline-size: 0 !important;
    block-size: 1px !important;
    min-block-size: 0 !important;
    margin: -1px !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
    white-space: nowrap !important;
  }
`;
