import { byHand, everywhere, fallsShort, notApplicable, type Answers } from './model.ts';
import { articleBody, axe, demo, form, foundation, journey, reactions, relatedReads } from './places.ts';

const ofPage = notApplicable('the language of a page is said by the site.');
const noFields = notApplicable('there is nothing to fill in.');

export const understandable: Answers = {
  '3.1.1': { article: [ofPage], reads: [ofPage], reactions: [ofPage], demo: [axe.demo] },
  '3.1.2': {
    article: [
      articleBody('article-body/article-body.test.ts', 'tells the reading time in the language of the page'),
      foundation(
        'locale.test.ts',
        "takes the nearest language, and the page's where nothing nearer says one",
      ),
    ],
    reads: [relatedReads('related-reads.test.ts', 'has a heading in the language of the page: …')],
    reactions: [
      foundation('locale.test.ts', 'is English where there are no words in it'),
      fallsShort(
        'a reaction is marked with the language that its writer’s form was in; who writes in another language than the' +
          ' page is not asked which.',
      ),
    ],
    demo: [
      axe.demo,
      demo(
        'hosts.node.test.ts',
        'leads to all four hosts and all seven articles, and says so in English too',
      ),
    ],
  },
  '3.2.1': {
    article: [notApplicable('nothing happens by focus alone but that it is shown.')],
    reads: [
      relatedReads('prefetch.test.ts', 'is fetched when it has focus, and at once when a finger touches it'),
    ],
    reactions: [
      form('formatting/formatting.test.ts', 'comes once the reader does, and nothing moves'),
      form(
        'preview/preview.test.ts',
        'has its tabs beside the label once the reader comes to the form, and nothing moves',
      ),
      reactions(
        'reactions/reaction-menu.test.ts',
        'is fetched when the focus comes to its button, and closed until that is pressed',
      ),
    ],
    demo: [byHand('2026-11-30', 'the scripts of the host pages read: none listens to the focus.')],
  },
  '3.2.2': {
    article: [noFields],
    reads: [noFields],
    reactions: [
      reactions(
        'reactions/reactions.test.ts',
        'is changed by the reader: the thread is read anew, the focus stays, and it is said politely',
      ),
      form('reaction-form/reaction-form.test.ts', 'keeps an error until its field is right'),
    ],
    demo: [noFields],
  },
  '3.2.3': {
    article: [notApplicable('it is a part of a page, not a set of pages.')],
    reads: [notApplicable('it is a part of a page, not a set of pages.')],
    reactions: [notApplicable('it is a part of a page, not a set of pages.')],
    demo: [demo('hosts.node.test.ts', 'has its navigation in the same place on the page of every article')],
  },
  '3.2.4': {
    article: [articleBody('languages/languages.node.test.ts', 'says in Dutch what it says in English')],
    reads: [relatedReads('../languages/languages.node.test.ts', 'says in Dutch what it says in English')],
    reactions: [
      reactions('languages/languages.node.test.ts', 'says in Dutch what it says in English'),
      form('languages/languages.node.test.ts', 'says in Dutch what it says in English'),
    ],
    demo: [demo('hosts.node.test.ts', 'has its navigation in the same place on the page of every article')],
  },
  '3.2.6': everywhere(notApplicable('there is no way to ask for help, neither a person nor a program.')),
  '3.3.1': {
    article: [noFields],
    reads: [noFields],
    reactions: [
      form(
        'reaction-form/reaction-form.test.ts',
        'puts the focus on a summary with a link to each field',
        'shows what the server refuses in the same way, until the field changes',
      ),
      journey(
        'post.e2e.test.ts',
        'answers an empty form with a summary whose links put the caret in the fields',
      ),
    ],
    demo: [noFields],
  },
  '3.3.2': {
    article: [noFields],
    reads: [noFields],
    reactions: [
      axe.form,
      form(
        'reaction-form/reaction-form.test.ts',
        'shows the fields in their order, in Dutch',
        'tells how much room is left only near the limit',
      ),
    ],
    demo: [noFields],
  },
  '3.3.3': {
    article: [noFields],
    reads: [noFields],
    reactions: [
      form(
        'reaction-form/reaction-form.test.ts',
        'puts the focus on a summary with a link to each field',
        'keeps the text and says what to do: … …',
      ),
      form('keeping/keeping.test.ts', 'comes back to its fields with the reason when it is refused later'),
    ],
    demo: [noFields],
  },
  '3.3.4': {
    article: [articleBody('article-body/article-body.test.ts', 'clears the list and brings all of it back')],
    reads: [relatedReads('related-reads.test.ts', 'saves a read on the device and takes it back')],
    reactions: [
      form('preview/preview.test.ts', 'shows what the service makes of the message, as nodes'),
      reactions(
        'acts/acts.test.ts',
        'comes back when that is undone, and the server is not asked',
        'is wiped with all else that is kept here, after it was asked twice',
      ),
    ],
    demo: [noFields],
  },
  '3.3.7': {
    article: [noFields],
    reads: [noFields],
    reactions: [
      form('keeping/keeping.test.ts', 'are kept on the device of who asks for it, and of nobody else'),
      journey(
        'post.e2e.test.ts',
        'knows on another page of the site the writer who has asked for it',
        'finds the draft again after a reload',
      ),
    ],
    demo: [noFields],
  },
  '3.3.8': {
    article: [notApplicable('nobody logs in.')],
    reads: [notApplicable('nobody logs in.')],
    reactions: [
      form('reaction-form/autofill.test.ts', 'looks like no login to a password manager'),
      journey('post.e2e.test.ts', 'posts a reaction once its device has done the work'),
      form('work/work.test.ts', 'is shown as far as it is, and read out once'),
    ],
    demo: [notApplicable('nobody logs in.')],
  },
};
