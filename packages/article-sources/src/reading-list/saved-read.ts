/** What a reader keeps: an article, or a picture out of one. */
export interface SavedRead {
  kind: 'article' | 'picture';
  /** Where it stands; for a picture, the address of its article. */
  url: string;
  title: string;
  /** URL of the picture: that of the article, where it has one, or the picture that is kept. */
  image: string | null;
}

/** What makes two the same: pictures are told apart by their own address, articles by theirs without a fragment. */
export function identityOf({ kind, url, image }: SavedRead): string {
  return kind === 'picture' && image ? image : url.replace(/#.*$/, '');
}

/** The list as it lies on the device; whatever is no entry of it is left out, whoever wrote it. */
export function parseSavedReads(text: string | null): SavedRead[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.flatMap(savedRead) : [];
  } catch {
    return [];
  }
}

/** Storage is shared with the whole site: a link out of it must lead to the web like any other. */
function savedRead(value: unknown): SavedRead[] {
  const { kind, url, title, image } = (value ?? {}) as Record<string, unknown>;
  if ((kind !== 'article' && kind !== 'picture') || !isWebUrl(url) || typeof title !== 'string') return [];
  return [{ kind, url, title, image: isWebUrl(image) ? image : null }];
}

function isWebUrl(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);
}
