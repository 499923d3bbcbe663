import { faultsOfMarkup, faultsOfTypes, knownElements } from '@meepraten/build-config/docs';
import { describe, expect, it } from 'vitest';
import { firstChoice, widgets, type Choice } from './choice.js';
import { options, type Option } from './options.js';
import { policyOf } from './policy.js';
import { forms, snippetsOf } from './snippets.js';

const everything: Choice = {
  ...firstChoice,
  widgets,
  options: ['article-body with-contents', 'related-reads with-reasons', 'reactions live'],
  service: 'wordpress',
  server: '/',
  thread: '21',
  article: '/?rest_route=/wp/v2/posts/21&_embed',
  reads: 'https://feeds.example/"all".json',
  language: 'en',
  theme: 'dark',
  files: '/meepraten/',
  permit: 'hash',
};

const choices: Record<string, Choice> = {
  'nothing but reactions': firstChoice,
  'all that can be chosen': everything,
  'all between the tags, with a nonce': { ...firstChoice, widgets, permit: 'nonce' },
};

const textOf = (choice: Choice, form: (typeof forms)[number]) =>
  snippetsOf(choice, form)
    .map(({ text }) => text)
    .join('');

describe('what is to be copied', () => {
  it('is three lines for a script tag', () => {
    expect(textOf(firstChoice, 'script'))
      .toBe(`<link rel="stylesheet" href="https://your.site/meepraten/meepraten.css">
<script type="module" src="https://your.site/meepraten/meepraten.js" data-server="https://reactions.your.site"></script>
<mp-reactions></mp-reactions>
`);
  });

  it('says what is chosen once, for all elements, in the script tag', () => {
    const text = textOf(everything, 'script');
    expect(text).toContain(
      'integrity="sha384-HASH" data-server="/" data-service="wordpress" data-lang="en" data-theme="dark"',
    );
    expect(text).toContain(
      '<mp-related-reads for="article" src="https://feeds.example/&quot;all&quot;.json" with-reasons>',
    );
    expect(text).toContain(
      '<mp-article-body id="article" src="/?rest_route=/wp/v2/posts/21&amp;_embed" with-contents>',
    );
    expect(text).toContain('<mp-reactions thread="21" live></mp-reactions>');
  });

  it('says it on each element where there is no script tag, and names no server to those that ask none', () => {
    const [, , { text = '' } = {}] = snippetsOf(everything, 'npm');
    expect(text).toContain(
      '<mp-reactions thread="21" live server="/" service="wordpress" lang="en" theme="dark">',
    );
    expect(text.split('\n')[0]).not.toContain('server');
  });

  it('puts a count into the link to its page, with the module of the list where there is one', () => {
    const counts: Choice = { ...firstChoice, widgets: ['reactions-count'] };
    const link = '<a href="/article"><mp-reactions-count>Reacties</mp-reactions-count></a>';
    expect(textOf(counts, 'script')).toContain(
      `data-server="https://reactions.your.site"></script>\n${link}`,
    );
    expect(textOf(counts, 'div')).toContain(
      '<a href="/article"><span data-mp="reactions-count">Reacties</span></a>',
    );
    expect(textOf(counts, 'npm')).toContain("import '@meepraten/reactions/reactions-count/define';");
    expect(textOf({ ...counts, widgets }, 'npm')).toContain(
      'npm install @meepraten/article-body @meepraten/related-reads @meepraten/reactions @meepraten/reaction-form\n',
    );
    expect(textOf({ ...counts, widgets }, 'npm')).not.toContain('reactions-count/define');
    expect(textOf({ ...counts, theme: 'dark' }, 'npm')).toContain(
      '<mp-reactions-count server="https://reactions.your.site">',
    );
    expect(policyOf(counts, 'script')).toContain('connect-src https://reactions.your.site;');
  });

  it('promises no counts where the reactions live in a WordPress', () => {
    expect(textOf(everything, 'script')).not.toContain('reactions-count');
  });

  it('writes what a widget is to do beside its own as attributes of it alone', () => {
    const choice: Choice = {
      ...firstChoice,
      widgets: ['reactions', 'reaction-form'],
      options: ['reactions without-form', 'reaction-form without-subscribe', 'article-body with-quote'],
    };
    expect(textOf(choice, 'script')).toContain('<mp-reactions without-form></mp-reactions>');
    expect(textOf(choice, 'div')).toContain('<div data-mp="reaction-form" data-without-subscribe></div>');
    expect(textOf(choice, 'jsx')).toContain(
      '<mp-reactions without-form server="https://reactions.your.site" />',
    );
    expect(textOf(choice, 'script')).not.toContain('with-quote');
  });

  const everyOption = Object.entries(options).flatMap(([widget, own]) =>
    Object.keys(own).map((name) => `${widget} ${name}` as Option),
  );
  const snippets = Object.entries({
    ...choices,
    'all that a widget can be told': { ...firstChoice, widgets, options: everyOption },
    'counts alone': { ...firstChoice, widgets: ['reactions-count'] as const },
  }).flatMap(([name, choice]) =>
    forms.flatMap((form) =>
      snippetsOf(choice, form).map(({ language, text }) => ({
        ...{ path: `${name}, ${form}`, line: 1 },
        ...{ language, code: text },
      })),
    ),
  );

  it('is whole markup, and known to our elements', () => {
    const markup = snippets.filter(({ language }) => language === 'html');
    const known = knownElements();
    expect(markup).toHaveLength(15);
    expect(markup.flatMap((snippet) => faultsOfMarkup(snippet, known))).toEqual([]);
  });

  it('is code that compiles with our packages and React', () => {
    const code = snippets.filter(({ language }) => language.startsWith('ts'));
    expect(code).toHaveLength(10);
    expect(faultsOfTypes(code)).toEqual([]);
    // And would not, had we promised what is not there.
    const broken = code.map((snippet) => ({ ...snippet, code: snippet.code.replaceAll('<mp-', '<mp-un') }));
    expect(faultsOfTypes(broken).length).toBeGreaterThan(2);
  }, 60_000);
});

describe('the policy', () => {
  it('allows the files and the server, and one Trusted Types policy', () => {
    expect(policyOf(firstChoice, 'script')).toBe(`script-src https://your.site;
style-src https://your.site;
connect-src https://reactions.your.site;
require-trusted-types-for 'script';
trusted-types meepraten;
`);
  });

  it('names the site itself by its word, each source once, and pictures of an article from elsewhere', () => {
    expect(policyOf(everything, 'script')).toBe(`script-src 'sha384-HASH';
style-src 'self';
connect-src 'self' https://feeds.example;
img-src 'self';
require-trusted-types-for 'script';
trusted-types meepraten;
`);
  });

  it("has Lit's own policy where the site bundles", () => {
    expect(policyOf(firstChoice, 'jsx')).toContain("script-src 'self';\n");
    expect(policyOf(firstChoice, 'npm')).toContain('trusted-types lit-html meepraten;\n');
  });
});
