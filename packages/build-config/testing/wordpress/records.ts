/** A post as our stand-in for WordPress keeps it. */
export interface PostRecord {
  id: number;
  /** As markup. */
  title: string;
  /** Id of the account that wrote it. */
  author: number;
  isOpen: boolean;
  /** Asks for a password: nobody reads what is said of it. */
  isProtected?: boolean;
}

/** A reaction as our stand-in for WordPress keeps it. */
export interface CommentRecord {
  id: number;
  post: number;
  /** 0 for a root. Nobody checks that it exists. */
  parent: number;
  /** Id of an account, or 0. */
  author: number;
  /** As it is given to everybody: with entities, unless code has put it in raw. */
  name: string;
  email: string;
  url: string;
  /** Milliseconds since 1970. */
  time: number;
  /** As it is given to everybody. */
  markup: string;
  status: 'approved' | 'hold';
  type: 'comment' | 'pingback';
}

/** A reaction as somebody sends it. */
export interface Sent {
  post: number;
  parent: number;
  name: string;
  email: string;
  url: string;
  text: string;
}

/** Where the clock of the site stands when nothing else is said: it is one hour ahead of UTC. */
export const zone = 60 * 60 * 1000;

/** Address of a post, by that of any request to its site. */
export function postLink({ origin, pathname }: URL, post: number): string {
  return `${origin}${pathname.replace(/wp-(?:comments-post\.php|json\/.*)$/, '')}?p=${post}`;
}
