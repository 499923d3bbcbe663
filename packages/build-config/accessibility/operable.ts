import { byHand, everywhere, fallsShort, notApplicable, type Answers } from './model.ts';
import {
  articleBody,
  axe,
  component,
  demo,
  form,
  hostile,
  journey,
  reactions,
  relatedReads,
} from './places.ts';

const walk = journey(
  'everybody.e2e.test.ts',
  'goes through the %s host to its end, and comes to nothing that is hidden',
);
const ring = 'shows what the keyboard is on: …';
const roomy = 'reads and works at least as well as the page: …';

const byReading = (words: string) => everywhere(byHand('2026-11-30', words));

export const operable: Answers = {
  '2.1.1': {
    article: [
      walk,
      articleBody('quoting/quoting.test.ts', 'is reached by keyboard from the passage, and left by Escape'),
      articleBody(
        'scrolling/scroll-regions.test.ts',
        'can be reached and scrolled by keyboard, and says what it is',
      ),
      articleBody(
        'article-body/article-body.test.ts',
        'takes one read off after the other by the keyboard, and goes out where the list is empty',
      ),
    ],
    reads: [walk],
    reactions: [
      form('reaction-form/reaction-form.test.ts', 'can be filled in and sent with the keyboard alone'),
      form(
        'formatting/formatting.test.ts',
        'works by the keyboard, and goes back to the message with the words still selected',
      ),
      reactions(
        'reactions/distant-rows.test.ts',
        'give the keyboard their actions, from the one before and into a link in them',
      ),
      journey(
        'own-reaction.e2e.test.ts',
        'is changed after a reload, withdrawn, taken back and withdrawn for good, by the keyboard alone',
      ),
      journey(
        'post.e2e.test.ts',
        'keeps a reaction written with the keyboard alone, over a reload and a restart',
      ),
    ],
    demo: [walk],
  },
  '2.1.2': {
    article: [walk, articleBody('notes/notes.test.ts', 'takes the keyboard with it, and brings it back')],
    reads: [walk],
    reactions: [
      walk,
      component('menu/menu.test.ts', 'closes with Tab, which goes on from the button'),
      component('dialog/dialog.test.ts', 'takes the focus in, and gives it back to where it was on Escape'),
    ],
    demo: [walk],
  },
  '2.1.4': {
    article: [notApplicable('it has no shortcuts.')],
    reads: [notApplicable('it has no shortcuts.')],
    reactions: [
      form(
        'formatting/formatting.test.ts',
        'has keys of its own in the message, which the page does not hear',
        'leaves those keys alone elsewhere',
      ),
    ],
    demo: [notApplicable('it has no shortcuts.')],
  },
  '2.2.1': {
    article: [notApplicable('nothing in it has a time limit.')],
    reads: [notApplicable('nothing in it has a time limit.')],
    reactions: [
      form(
        'reaction-form/reaction-form.test.ts',
        'comes back in an element made anew, and in no other place',
      ),
      fallsShort(
        'a reaction can be changed for as long as the owner of the site allows, thirty minutes as we set it; its writer' +
          ' cannot make that longer. It can be withdrawn, and written anew, at any time. A withdrawal can be undone as' +
          ' long as the keyboard or the pointer stays at it, and ten seconds more.',
      ),
    ],
    demo: [notApplicable('nothing in it has a time limit but what the reactions have.')],
  },
  '2.2.2': {
    article: [articleBody('media.test.ts', 'moves nothing')],
    reads: [component('skeleton/skeleton.test.ts', 'is seen only once the wait is noticed')],
    reactions: [
      reactions(
        'live/arrivals.test.ts',
        'counts what comes and shows it when asked, with the reader at the first of it',
        'says so at most once in ten seconds',
        'moves nothing that is read',
      ),
      form('work/work.test.ts', 'can be given up, and the text, its key and the focus stay for another try'),
    ],
    demo: [
      byHand(
        '2026-11-30',
        'the style sheets of the host pages searched for `animation` and `transition`, and their one script read: nothing' +
          ' moves, blinks or changes by itself.',
      ),
    ],
  },
  '2.3.1': byReading(
    'every `@keyframes` and `animation` in the packages and the host pages read: what repeats takes 1.2' +
      ' seconds each way, so that nothing flashes three times in a second.',
  ),
  '2.4.1': {
    article: [articleBody('sections/contents.test.ts', 'leads to its sections in the page itself')],
    reads: [
      relatedReads('related-reads.test.ts', 'has a heading that fits the part of the page it stands in'),
    ],
    reactions: [
      reactions(
        'reactions/reactions.test.ts',
        'shows the count in words, the thread, the invitation and the form',
      ),
    ],
    demo: [axe.demo],
  },
  '2.4.2': {
    article: [notApplicable('the title of a page is the site’s.')],
    reads: [notApplicable('the title of a page is the site’s.')],
    reactions: [notApplicable('the title of a page is the site’s.')],
    demo: [axe.demo],
  },
  '2.4.3': {
    article: [
      walk,
      articleBody(
        'article-body/article-body.test.ts',
        'shows the list in a dialog, and takes the focus back to its button',
      ),
    ],
    reads: [walk, relatedReads('related-reads.test.ts', 'does not move what has focus')],
    reactions: [
      walk,
      reactions(
        'reactions/reactions.test.ts',
        'loads more and puts the focus on the first of it',
        'opens a form in place; Escape closes it and gives the focus back',
      ),
      form(
        'preview/preview.test.ts',
        'keeps a reader with a keyboard among the tabs, before the buttons and the message',
      ),
    ],
    demo: [walk],
  },
  '2.4.4': {
    article: [
      axe.article,
      articleBody(
        'sections/contents.test.ts',
        'puts one link at each heading, which is not in the article that others read',
      ),
    ],
    reads: [axe.reads],
    reactions: [
      axe.list,
      reactions(
        'reactions/reaction-menu.test.ts',
        'has a button under each published reaction that names its author',
      ),
    ],
    demo: [axe.demo],
  },
  '2.4.5': {
    article: [notApplicable('it is a part of a page, not a set of pages.')],
    reads: [notApplicable('it is a part of a page, not a set of pages; of a site it is one way more.')],
    reactions: [notApplicable('it is a part of a page, not a set of pages.')],
    demo: [
      demo(
        'hosts.node.test.ts',
        'links to the six other articles, on the same host',
        'leads to all four hosts and all seven articles, and says so in English too',
      ),
    ],
  },
  '2.4.6': {
    article: [
      articleBody(
        'sections/contents.test.ts',
        'lists the sections of the article, in their order and depth, and nothing else',
      ),
    ],
    reads: [
      relatedReads(
        'related-reads.test.ts',
        'takes a heading of its own, or has one in the language of the page',
      ),
    ],
    reactions: [
      reactions(
        'reactions/reactions.test.ts',
        'shows the count in words, the thread, the invitation and the form',
      ),
      form(
        'reaction-form/reaction-form.test.ts',
        'shows the fields in their order, in Dutch',
        'speaks English where the page does',
      ),
    ],
    demo: [demo('articles.node.test.ts', 'keeps the headings of the page that it retells')],
  },
  '2.4.7': {
    article: [hostile.article(ring)],
    reads: [hostile.reads(ring)],
    reactions: [hostile.list(ring), hostile.form(ring)],
    demo: [
      byHand(
        '2026-11-30',
        'the style sheets of the host pages searched for `outline`: none takes the ring away without another in its place,' +
          ' and each stands out from its ground by more than 3:1, as computed from their colours.',
      ),
    ],
  },
  '2.4.11': {
    article: [walk, articleBody('quoting/quoting.test.ts', 'stays in sight, wherever the passage is')],
    reads: [walk],
    reactions: [
      walk,
      component('toggletip/toggletip.test.ts', 'stays on the screen in …, beside its button'),
    ],
    demo: [walk],
  },
  '2.5.1': everywhere(notApplicable('nothing asks for a gesture: all that can be done is done by a press.')),
  '2.5.2': byReading(
    'every listener for `pointerdown`, `mousedown` and `touchstart` in the packages read: they fetch ahead, keep the focus' +
      ' where it is or remember where a press began. What acts does so when the press ends, and not where it ends' +
      ' elsewhere. The host pages have no such listeners.',
  ),
  '2.5.3': {
    article: [axe.demo],
    reads: [axe.demo],
    reactions: [axe.demo],
    demo: [axe.demo],
  },
  '2.5.4': everywhere(notApplicable('nothing listens to how a device is moved.')),
  '2.5.7': everywhere(notApplicable('nothing is dragged.')),
  '2.5.8': {
    article: [
      hostile.article(roomy),
      articleBody('prose.test.ts', 'keeps the number of a note at its word, though it is easy to hit'),
    ],
    reads: [hostile.reads(roomy)],
    reactions: [hostile.list(roomy), hostile.form(roomy)],
    demo: [axe.demo],
  },
};
