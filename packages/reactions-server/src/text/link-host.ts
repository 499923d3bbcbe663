// A text that starts as an address does: with a host name that has a dot in it.
const addressShape = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[:/?#]|$)/iu;

/** The host a link really leads to, where its text names another one; else null. */
export function hostBehind(text: string, href: string): string | null {
  const named = addressShape.exec(text.trim())?.[1];
  if (!named || !URL.canParse(href) || !URL.canParse(`https://${named}`)) return null;
  const { hostname } = new URL(href);
  return hostname === '' || bare(hostname) === bare(new URL(`https://${named}`).hostname) ? null : hostname;
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}
