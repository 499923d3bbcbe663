import { byHand, everywhere, fallsShort, notApplicable, type Answers } from './model.ts';
import {
  articleBody,
  axe,
  component,
  demo,
  form,
  foundation,
  hostile,
  journey,
  reactions,
  relatedReads,
} from './places.ts';

const noMedia = everywhere(
  notApplicable(
    'there is no sound and no video of ours. A video that an author puts into an article is theirs, and plays in the' +
      ' player of its own site.',
  ),
);

const readable = 'reads and works at least as well as the page: …';
const spaced = 'keeps its words whole when a reader spaces them out: …';
const narrow = journey(
  'everybody.e2e.test.ts',
  'loses nothing of the %s host, also when its reader spaces out the text',
);
const ofTheHost = fallsShort(
  'without a theme the widgets write in the colour of the page: on a page whose own text has less than 4.5:1, so has' +
    ' ours, though never less. With `theme` it is 4.5:1 on any page.',
);

export const perceivable: Answers = {
  '1.1.1': {
    article: [
      axe.article,
      articleBody(
        'article-body/pinterest.test.ts',
        'is a plain link for the article and for each picture, with the picture and its title',
      ),
      component('icon/icon.test.ts', 'is decoration by default'),
    ],
    reads: [
      axe.reads,
      relatedReads('related-reads.test.ts', 'shows pictures with room for them, and text as text'),
    ],
    reactions: [
      axe.list,
      axe.form,
      component(
        'avatar/avatar.test.ts',
        'is not read out and cannot be selected, for the name stands beside it',
      ),
    ],
    demo: [
      demo(
        'articles.node.test.ts',
        'has only pictures that exist, with their size and with words for who does not see them',
      ),
    ],
  },
  '1.2.1': noMedia,
  '1.2.2': noMedia,
  '1.2.3': noMedia,
  '1.2.4': noMedia,
  '1.2.5': noMedia,
  '1.3.1': {
    article: [
      axe.article,
      articleBody('prose.test.ts', 'can be read by everybody'),
      articleBody(
        'sections/contents.test.ts',
        'lists the sections of the article, in their order and depth, and nothing else',
      ),
      journey('wide-tables.e2e.test.ts', 'is a table to everybody while it scrolls inside itself: %s'),
    ],
    reads: [
      axe.reads,
      relatedReads('related-reads.test.ts', 'has a heading that fits the part of the page it stands in'),
    ],
    reactions: [
      axe.list,
      axe.form,
      reactions(
        'reactions/reactions.test.ts',
        'nests answers to the depth that is asked, and shows the rest in a row',
      ),
      form('reaction-form/reaction-form.test.ts', 'shows the fields in their order, in Dutch'),
    ],
    demo: [axe.demo, demo('articles.node.test.ts', 'has its title as its only first heading')],
  },
  '1.3.2': {
    article: [
      articleBody('article-body/article-body.test.ts', 'is upgraded and leaves the children where they are'),
      articleBody(
        'isolated/isolated.test.ts',
        'draws a safe copy of the children in its shadow root, and leaves them in the page, unseen',
      ),
    ],
    reads: [relatedReads('related-reads.test.ts', 'draws the served heading and links, in the given order')],
    reactions: [
      reactions('thread/reaction-tree.node.test.ts', 'knows what answers what, in the order of the server'),
      reactions('reactions/rows.test.ts', 'follow when the order is another'),
      form('reaction-form/reaction-form.test.ts', 'shows the fields in their order, in Dutch'),
    ],
    demo: [demo('hosts.node.test.ts', 'shows the whole text of every article with scripts off')],
  },
  '1.3.3': everywhere(
    byHand(
      '2026-11-30',
      'the Dutch and English catalogues (`*.terms.ts`) and the words of the host pages searched for colours, shapes and' +
        ' sides: “below” and “hierboven” are said of what comes after or before in the text; no control is named by its' +
        ' look or its place.',
    ),
  ),
  '1.3.4': {
    article: [axe.article, hostile.article(readable)],
    reads: [axe.reads, hostile.reads(readable)],
    reactions: [axe.list, hostile.list(readable), hostile.form(readable)],
    demo: [axe.demo, narrow],
  },
  '1.3.5': {
    article: [notApplicable('it asks nothing about the reader.')],
    reads: [notApplicable('it asks nothing about the reader.')],
    reactions: [
      form(
        'reaction-form/autofill.test.ts',
        'is asked for by the names that browsers know, in one form with its labels',
      ),
    ],
    demo: [notApplicable('the pages ask nothing about the reader but by the form of the reactions.')],
  },
  '1.4.1': {
    article: [axe.article, articleBody('media.test.ts', 'keeps code and marks apart from the text around')],
    reads: [axe.reads],
    reactions: [
      axe.list,
      axe.form,
      component(
        'checkbox/checkbox.test.ts',
        'shows each of its three states by a mark of another shape, without a need for colour',
      ),
      component('menu-item/menu-item.test.ts', 'marks what cannot be undone by an edge'),
      form('reaction-form/reaction-form.test.ts', 'puts the focus on a summary with a link to each field'),
    ],
    demo: [axe.demo],
  },
  '1.4.2': everywhere(
    notApplicable('nothing of it makes a sound by itself; a video plays when its reader asks for it.'),
  ),
  '1.4.3': {
    article: [
      axe.article,
      hostile.article(readable),
      foundation('host.styles.test.ts', 'give … text that can be read'),
      ofTheHost,
    ],
    reads: [axe.reads, hostile.reads(readable), ofTheHost],
    reactions: [
      axe.list,
      axe.form,
      hostile.list(readable),
      hostile.form(readable),
      component(
        'button/button.test.ts',
        "fills with the page's text colour … and writes on it in the better of black and white",
      ),
      ofTheHost,
    ],
    demo: [axe.demo],
  },
  '1.4.4': {
    article: [hostile.article(readable)],
    reads: [hostile.reads(readable)],
    reactions: [hostile.list(readable), hostile.form(readable)],
    demo: [narrow],
  },
  '1.4.5': {
    article: [
      notApplicable(
        'its own pictures are icons without letters; the pictures of an article are its author’s.',
      ),
    ],
    reads: [
      notApplicable('its own pictures are icons without letters; the pictures of reads are their authors’.'),
    ],
    reactions: [notApplicable('its pictures are icons without letters, and initials are text.')],
    demo: [
      byHand(
        '2026-11-30',
        'every picture under `apps/demo/public/images` searched for `<text>` elements: there is none.',
      ),
    ],
  },
  '1.4.10': {
    article: [
      hostile.article(readable),
      articleBody('prose.test.ts', 'keeps wide tables, pictures and long words inside the column'),
      articleBody('article-body/foreign-articles.test.ts', 'reads well in a narrow column, …: …'),
    ],
    reads: [hostile.reads(readable)],
    reactions: [hostile.list(readable), hostile.form(readable)],
    demo: [narrow],
  },
  '1.4.11': {
    article: [hostile.article('shows what the keyboard is on: …')],
    reads: [hostile.reads('shows what the keyboard is on: …')],
    reactions: [
      hostile.form('shows what the keyboard is on: …'),
      foundation(
        'host.styles.test.ts',
        "draw lines that can be seen in any text colour that can be read: 3:1 beside the page's 4.5:1",
      ),
      foundation('brand.test.ts', 'can be read in every logo colour: …, on a … system'),
      component(
        'checkbox/checkbox.test.ts',
        'has a mark that can be told from its box in the theme … on a page with … text',
      ),
      component('notice/notice.test.ts', 'is accessible as …, with an edge that can be seen'),
    ],
    demo: [
      byHand(
        '2026-11-30',
        'the host pages looked at in Chromium at 1280 and 320 px: beside links, the widgets and pictures they have no' +
          ' control and no graphic that carries a meaning.',
      ),
    ],
  },
  '1.4.12': {
    article: [hostile.article(spaced), narrow],
    reads: [hostile.reads(spaced), narrow],
    reactions: [hostile.list(spaced), hostile.form(spaced), narrow],
    demo: [narrow],
  },
  '1.4.13': {
    article: [
      articleBody(
        'sections/shy-links.test.ts',
        'are seen by who points at a heading',
        'are seen by who tabs to them',
      ),
      articleBody('notes/notes.test.ts', 'opens beside its reference, without the way back: …'),
    ],
    reads: [notApplicable('nothing appears by pointing or by focus.')],
    reactions: [
      component('toggletip/toggletip.test.ts', 'does not open by pointing at it'),
      form('formatting/formatting.test.ts', 'comes once the reader does, and nothing moves'),
      reactions(
        'reactions/reaction-marks.test.ts',
        'tell how long ago each was written, and the exact time to who wants to know',
      ),
    ],
    demo: [
      byHand(
        '2026-11-30',
        'the style sheets of the host pages searched for `:hover` and `:focus`: only the skip link appears, and stays while it has the focus.',
      ),
    ],
  },
};
