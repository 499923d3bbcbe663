import { type Answers } from './model.ts';
import { articleBody, axe, component, form, journey, reactions, relatedReads } from './places.ts';

export const robust: Answers = {
  '4.1.2': {
    article: [
      axe.article,
      articleBody(
        'scrolling/scroll-regions.test.ts',
        'can be reached and scrolled by keyboard, and says what it is',
      ),
    ],
    reads: [axe.reads],
    reactions: [
      axe.list,
      axe.acts,
      axe.form,
      component('menu/menu.test.ts', 'is a closed list behind a button that says what it opens'),
      component(
        'tabs/tabs.test.ts',
        'shows the first panel under the tabs of all, tied together in one tree',
      ),
      reactions(
        'acts/acts.test.ts',
        'is shown at once, and said to the server under the token of this device',
      ),
    ],
    demo: [
      axe.demo,
      journey('wide-tables.e2e.test.ts', 'is a table to everybody while it scrolls inside itself: %s'),
    ],
  },
  '4.1.3': {
    article: [
      articleBody(
        'article-body/article-body.test.ts',
        'says in words that it is loading, and stays accessible',
        'saves the article on the device, says so, and takes it back',
      ),
    ],
    reads: [
      relatedReads(
        'related-reads.test.ts',
        'says in words that it is loading',
        'says so in words where there is no list, and tries again when asked',
      ),
    ],
    reactions: [
      reactions('reactions/reactions.test.ts', 'shows the answer in its place, with its status, and says so'),
      reactions(
        'live/arrivals.test.ts',
        'says so at most once in ten seconds',
        'says nothing to who is writing, until the caret is elsewhere',
      ),
      reactions(
        'reactions/menu-buttons.test.ts',
        'is read out: the place for the words is there, and empty, before they are',
      ),
      form(
        'reaction-form/reaction-form.test.ts',
        'sends what was typed and says that it is posted',
        'tells how much room is left only near the limit',
      ),
      form('work/work.test.ts', 'is shown as far as it is, and read out once'),
    ],
    demo: [
      journey(
        'post.e2e.test.ts',
        'keeps the text when the server is down, says so, and sends it once when it is back',
      ),
    ],
  },
};
