declare global {
  interface HTMLElementEventMap {
    'tab-selected': TabSelectedEvent;
  }
}

/** The reader has turned to another tab. */
export class TabSelectedEvent extends Event {
  static readonly type = 'tab-selected';

  /** @param index Place among the tabs, from 0. */
  constructor(
    readonly index: number,
    readonly panel: Element,
  ) {
    super(TabSelectedEvent.type, { bubbles: true, composed: true });
  }
}
