import { afterEach } from 'vitest';

const addresses: string[] = [];

/** An address that answers with this text under this type, until the test ends. */
export function addressOf(text: string, type = 'text/html'): string {
  const address = URL.createObjectURL(new Blob([text], { type }));
  addresses.push(address);
  return address;
}

afterEach(() => {
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
});
