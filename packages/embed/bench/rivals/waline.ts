import type { Reaction } from '@meepraten/reactions-client';
import { inConversations, picture, textOf, type Rival } from './rival.ts';

const files = '/rivals/waline/files';

/** Without emoji and pictures to search for, which it has come from elsewhere. */
export const waline: Rival = {
  name: 'Waline',
  id: 'waline',
  files: { 'waline.js': '@waline/client/full', 'waline.css': '@waline/client/waline.css' },
  head: `<link rel="stylesheet" href="${files}/waline.css">`,
  body: ({ server, count }) => `<div id="thread"></div><script type="module">
import { init } from '${files}/waline.js';
init({ el: '#thread', serverURL: location.origin + '${server}', path: '/', lang: 'en', emoji: false, search: false, imageUploader: false,
  pageSize: ${count} });</script>`,
  field: 'textarea.wl-editor',
  row: '.wl-card-item',
  answer({ path }, reactions) {
    if (!path.startsWith('/api/comment?')) return undefined;
    const data = inConversations(reactions).map(({ root, answers }) => ({
      ...asComment(root),
      sticky: false,
      children: answers.map((reaction) => ({
        ...asComment(reaction),
        ...{ pid: root.id, rid: root.id, reply_user: { nick: root.author.name, link: '', avatar: picture } },
      })),
    }));
    const count = reactions.length;
    return { errno: 0, errmsg: '', data: { count, data, page: 1, pageSize: count, totalPages: 1 } };
  },
};

function asComment(reaction: Reaction) {
  const { id, author, createdAt } = reaction;
  const text = textOf(reaction);
  return {
    ...{ objectId: id, nick: author.name, avatar: picture, link: '', time: Date.parse(createdAt), like: 0 },
    ...{ comment: `<p>${text}</p>`, orig: text, status: 'approved', browser: '', os: '', addr: '', level: 0 },
  };
}
