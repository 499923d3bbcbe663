import type { Html, HostName, Page } from '../page.ts';
import { blog } from './blog.ts';
import { magazine } from './magazine.ts';
import { plain } from './plain.ts';
import { strict } from './strict.ts';

/** A site that was not made for the widgets. */
export interface Host {
  /** What the site calls itself. */
  siteName: string;
  kind: string;
  /** What makes it hard to be a good guest there. */
  hard: string;
  render(page: Page): Html;
  headers(page: Page): Record<string, string>;
  /** Whether its server puts the reactions into the page. */
  withFragment: boolean;
  /** Whether its policy lets the development server reload it. */
  withReload: boolean;
}

export const hosts: Readonly<Record<HostName, Host>> = { plain, blog, magazine, strict };

export const hostNames = Object.keys(hosts) as HostName[];
