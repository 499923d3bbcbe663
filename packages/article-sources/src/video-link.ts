export interface Video {
  service: 'YouTube' | 'Vimeo';
  id: string;
  /** The page of the video, for a link. */
  url: string;
  /** Its player without cookies, for a frame that the reader has asked for. */
  player: string;
}

/** The video that an address leads to, its page or its player; null for anything else. */
export function videoAt(address: string): Video | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^(?:www|m|player)\./, '');
  if (host === 'youtu.be') return youTube(pathname.slice(1));
  if (host === 'youtube.com' || host === 'youtube-nocookie.com')
    return youTube(searchParams.get('v') ?? /^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(pathname)?.[1]);
  return host === 'vimeo.com' ? vimeo(/^\/(?:video\/)?(\d+)/.exec(pathname)?.[1]) : null;
}

function youTube(id: string | undefined): Video | null {
  // The player of a list of videos has a name as long as an id.
  if (!id || id === 'videoseries' || !/^[\w-]{11}$/.test(id)) return null;
  return {
    service: 'YouTube',
    id,
    url: `https://www.youtube.com/watch?v=${id}`,
    player: `https://www.youtube-nocookie.com/embed/${id}`,
  };
}

function vimeo(id: string | undefined): Video | null {
  if (!id) return null;
  const player = `https://player.vimeo.com/video/${id}?dnt=1`;
  return { service: 'Vimeo', id, url: `https://vimeo.com/${id}`, player };
}
