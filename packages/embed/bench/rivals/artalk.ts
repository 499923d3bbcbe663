import type { Reaction } from '@meepraten/reactions-client';
import { picture, textOf, type Rival } from './rival.ts';

const files = '/rivals/artalk/files';

/** Its build without emoticons, votes and Markdown: the smallest and quickest. */
export const artalk: Rival = {
  name: 'Artalk lite',
  id: 'artalk',
  files: { 'artalk.js': 'artalk/dist/ArtalkLite.js', 'artalk.css': 'artalk/dist/ArtalkLite.css' },
  head: `<link rel="stylesheet" href="${files}/artalk.css">`,
  body: ({ server, count }) => `<div id="thread"></div><script src="${files}/artalk.js"></script>
<script>Artalk.init({ el: '#thread', server: '${server}', pageKey: '/', site: 'Bench', locale: 'en', pvEl: null,
  versionCheck: false, emoticons: false, useBackendConf: false, pagination: { pageSize: ${count} }, avatarURLBuilder: () => '${picture}' })</script>`,
  field: '.atk-textarea',
  row: '.atk-comment-wrap',
  answer({ path }, reactions) {
    const asked = path.replace(/^\/api\/v2/, '').replace(/\?.*/, '');
    if (asked === '/conf') return { frontend_conf: {}, version: { version: '2.9.1' } };
    if (asked === '/pages/pv') return { pv: 1 };
    if (asked === '/notifies') return { notifies: [], count: 0 };
    if (asked !== '/comments') return undefined;
    const numbers = new Map(reactions.map(({ id }, index) => [id, index + 1]));
    return {
      comments: reactions.map((reaction) => asComment(reaction, (id) => numbers.get(id) ?? 0)),
      count: reactions.length,
      roots_count: reactions.filter(({ parentId }) => parentId === null).length,
      page: { id: 1, key: '/', url: '/', title: '', admin_only: false, vote_up: 0, vote_down: 0 },
    };
  },
};

function asComment(reaction: Reaction, numberOf: (id: string) => number) {
  const { id, parentId, author, createdAt } = reaction;
  const text = textOf(reaction);
  return {
    ...{ id: numberOf(id), rid: parentId === null ? 0 : numberOf(parentId) },
    ...{ content: text, content_marked: `<p>${text}</p>`, nick: author.name, date: createdAt },
    ...{ email_encrypted: id, link: '', ua: '', user_id: 1, ip_region: '', page_key: '/', page_url: '/' },
    ...{ site_name: 'Bench', badge_name: '', badge_color: '', vote_up: 0, vote_down: 0, visible: true },
    ...{ is_collapsed: false, is_pending: false, is_pinned: false, is_verified: false, is_allow_reply: true },
  };
}
