import { vi } from 'vitest';
import { addressOf } from './blob-address.js';

/** Answers requests for these addresses with JSON, and all others with nothing; gives the addresses asked for. */
export function answering(pages: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = [];
  const { open } = XMLHttpRequest.prototype;
  vi.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation(function (
    this: XMLHttpRequest,
    method: string,
    url: string | URL,
  ) {
    const address = String(url);
    asked.push(address);
    const page = pages[address];
    Object.defineProperty(this, 'responseURL', { get: () => address });
    open.call(
      this,
      method,
      page === undefined ? 'blob:gone' : addressOf(JSON.stringify(page), 'application/json'),
      true,
    );
  });
  return asked;
}
