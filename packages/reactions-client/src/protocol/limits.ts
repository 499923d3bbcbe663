import type { FormSettings } from './reaction.js';

/** Length limits in UTF-16 units; the message's own is a setting of the thread. */
export const limits = { name: 100, email: 254, website: 500, threadKey: 512, body: 8000 } as const;

export const defaultFormSettings: Readonly<FormSettings> = Object.freeze({
  maxLength: limits.body,
  email: 'optional',
  website: true,
  subscribe: true,
});

/** Line ends as every part of the system counts and stores them. */
export function normalizeLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Length of a message in UTF-16 units after CRLF→LF: the one measure of client and server. */
export function messageLength(text: string): number {
  return normalizeLineEnds(text).length;
}
