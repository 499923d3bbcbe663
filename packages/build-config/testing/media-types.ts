const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
};

/**
 * The media type that a server sends with a file of such an ending.
 * @throws {Error} for an ending that the tests have no use for yet
 */
export function mediaType(path: string): string {
  const ending = path.replace(/.*\./, '');
  const type = types[ending];
  if (!type)
    throw new Error(`${path}: the media type of .${ending} is not known here: add it to media-types.ts.`);
  return type;
}
