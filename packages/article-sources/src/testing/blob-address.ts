import { onTestFinished } from 'vitest';

/** An address that answers with this text under this type, until the test ends. */
export function addressOf(text: string, type = 'text/html'): string {
  const address = URL.createObjectURL(new Blob([text], { type }));
  onTestFinished(() => URL.revokeObjectURL(address));
  return address;
}
