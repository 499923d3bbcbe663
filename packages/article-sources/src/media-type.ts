/** The type of an answer without its parameters, in lower case; empty where the server names none. */
export function mediaType(header: string | null): string {
  return (header ?? '').split(';')[0]!.trim().toLowerCase();
}

export function isHtml(type: string): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}

export function isXml(type: string): boolean {
  return /^(?:text|application)\/xml$|\+xml$/.test(type) && !isHtml(type);
}

export function isJson(type: string): boolean {
  return /[/+]json$/.test(type);
}

/** Types under which servers send whatever they do not know. */
export function isAnyText(type: string): boolean {
  return ['', 'text/plain', 'application/octet-stream', 'binary/octet-stream'].includes(type);
}
