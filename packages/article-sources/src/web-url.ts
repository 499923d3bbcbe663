/** An address on the web, made absolute against `base`; null for anything else. */
export function webUrl(value: unknown, base: string): string | null {
  if (typeof value !== 'string' || !value || !URL.canParse(value, base)) return null;
  const { protocol, href } = new URL(value, base);
  return /^https?:$/.test(protocol) ? href : null;
}
