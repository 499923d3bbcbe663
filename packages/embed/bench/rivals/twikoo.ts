import type { Reaction } from '@meepraten/reactions-client';
import { inConversations, picture, textOf, type Rival } from './rival.ts';

const files = '/rivals/twikoo/files';

/** Its build without the code of the cloud that it can be served from; its styles are in the script. */
export const twikoo: Rival = {
  name: 'Twikoo',
  id: 'twikoo',
  files: { 'twikoo.js': 'twikoo/dist/twikoo.min.js' },
  head: '',
  body: ({ server }) => `<div id="thread"></div><script src="${files}/twikoo.js"></script>
<script>twikoo.init({ el: '#thread', envId: location.origin + '${server}', path: '/', lang: 'en' })</script>`,
  field: '.tk-submit textarea',
  row: '.tk-comment',
  answer({ body }, reactions) {
    const { event } = JSON.parse(body || '{}') as { event?: string };
    if (event === 'GET_CONFIG') return { code: 0, config };
    if (event !== 'COMMENT_GET') return { code: 0 };
    const data = inConversations(reactions).map(({ root, answers }) => ({
      ...asComment(root),
      replies: answers.map((reaction) => ({
        ...asComment(reaction),
        ...{ pid: root.id, rid: root.id, ruser: root.author.name },
      })),
    }));
    return { data, more: false, count: data.length };
  },
};

/** Without emoji and highlighted code, which it has come from elsewhere. */
const config = { VERSION: '1.7.9', SHOW_EMOTION: 'false', SHOW_IMAGE: 'false', HIGHLIGHT: 'false' };

function asComment(reaction: Reaction) {
  const { id, author, createdAt } = reaction;
  const created = Date.parse(createdAt);
  return {
    ...{
      id,
      nick: author.name,
      avatar: picture,
      mailMd5: '',
      link: '',
      comment: `<p>${textOf(reaction)}</p>`,
    },
    ...{ os: '', browser: '', ipRegion: '', master: false, top: false, isSpam: false, replies: [] },
    ...{ ups: 0, downs: 0, like: 0, liked: false, disliked: false, created, updated: created },
  };
}
