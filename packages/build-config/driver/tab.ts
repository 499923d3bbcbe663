import type { Hands } from '../browser/hands.ts';

/** One window of a browser, with a profile of its own: it knows nothing of any other. */
export interface Tab {
  readonly hands: Hands;
  /** What the browser tells of the page: console lines, uncaught errors, requests. WebKit's driver tells nothing. */
  readonly said: readonly string[];
  /** Is over when the page has loaded. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The value of an expression in the page, or what it promises; JSON must be able to hold it. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Whether the engine tells assistive technology of an element, which an expression gives, by this role. */
  hasRole(element: string, role: string): Promise<boolean>;
  close(): Promise<void>;
}

/** A running browser. */
export interface Driver {
  openTab(): Promise<Tab>;
  end(): Promise<void>;
}
