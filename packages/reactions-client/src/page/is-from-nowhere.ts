/** Whether the page was opened as a file or shut off in a frame: a server cannot tell it from any other, and answers none. */
export function isFromNowhere(): boolean {
  return globalThis.origin === 'null';
}
