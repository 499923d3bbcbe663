declare global {
  interface HTMLElementEventMap {
    'passage-react': PassageReactEvent;
  }
}

/**
 * The reader wants to say something about a passage. Cancel it when you take the passage over, into a form of yours;
 * else the element copies it with its address, for the reader to put it anywhere.
 */
export class PassageReactEvent extends Event {
  static readonly type = 'passage-react';

  /**
   * @param text The passage as it is read; blocks are parted by an empty line.
   * @param url The address of the page with the passage in it.
   */
  constructor(
    readonly text: string,
    readonly url: string,
  ) {
    super(PassageReactEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}
