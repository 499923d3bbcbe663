import { describe, expect, it } from 'vitest';
import { anchorsOf } from './anchors.ts';
import { faultsOfDocuments, readKnown } from './check-documents.ts';
import { documentOf } from './document.ts';
import { idsOf, storyIdsIn } from './story-ids.ts';
import { knownVariables } from './variables.ts';

const known = readKnown();

/** What is said of a text, as if it stood in the readme of the form; `3: …` by its lines. */
function said(text: string): string[] {
  const document = documentOf('packages/reaction-form/README.md', text);
  return faultsOfDocuments(known, [document]).map(({ line, message }) => `${line}: ${message}`);
}

const block = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\`\n`;

describe('a document', () => {
  it('that is right has nothing said of it', { timeout: 60_000 }, () => {
    const right = `# Title

See [the server](../reactions-server#privacy), [the readme](../reactions#readme), [here](#title),
[the file](src/index.ts), [GitHub](https://github.com) and [the button](?path=/docs/design-system-button--docs).
Run \`npm run bench -- --only ranking\`, and set \`--mp-color-accent\`, one of \`--mp-color-…\`.

${block('sh', 'npm install @meepraten/reactions # once\nMEEPRATEN_PORT=1 npx @meepraten/reactions-server --port 5000 && meepraten-reactions doctor')}
${block('html', '<link rel="stylesheet" href="a.css" />\n<div data-mp="reactions" data-thread="a"><p>Hello</div>')}
${block('ts', "import { ReactionForm } from '@meepraten/reaction-form';\n\nnew ReactionForm().maxLength = 10;")}
${block('http', "Content-Security-Policy: script-src 'self';\n  trusted-types meepraten")}
${block('json', '{ "a": 1 }')}${block('css', 'html { --mp-brand-color: red }\nmp-reactions::part(author) {}')}${block('text', 'anything')}`;
    expect(said(right)).toEqual([]);
  });

  it.each([
    ['a file that is not there', 'Read\n[this](src/gone.ts).', '2: the link src/gone.ts leads to no file'],
    ['a heading that is not there', '# A\n[b](#b)', '2: the link #b leads to no heading'],
    [
      'a heading of another document',
      '[b](../reactions#likes)',
      '1: the link ../reactions#likes leads to no heading',
    ],
    ['a place outside', '[b](../../../etc)', '1: the link ../../../etc leaves the repository'],
    [
      'an address without its lock',
      '[b](http://example.org)',
      '1: the link http://example.org should begin with https:',
    ],
    [
      'a page of Storybook',
      '[b](?path=/docs/nothing--docs)',
      '1: the link ?path=/docs/nothing--docs leads to no page',
    ],
    ['a picture', '| a |\n| - |\n| ![b](b.png) |', '3: the link b.png leads to no file'],
    ['a tag', `\n${block('html', '<p>\n<mp-reaction></mp-reaction></p>')}`, '4: there is no <mp-reaction>'],
    [
      'an attribute',
      block('html', '<mp-reactions treat="a"></mp-reactions>'),
      '2: <mp-reactions> has no attribute treat',
    ],
    [
      'a setting of a div',
      block('html', '<div data-mp="reactions" data-treat="a"></div>'),
      '2: data-treat is no attribute of <mp-reactions>',
    ],
    [
      'a setting of the script',
      block('html', '<script src="/meepraten.js" data-serve="a"></script>'),
      '2: data-serve is no attribute',
    ],
    ['a slot', block('html', '<mp-reactions><p slot="a"></p></mp-reactions>'), '2: there is no slot "a"'],
    ['an end', block('html', '<mp-reactions>'), '2: <mp-reactions> is not closed'],
    ['whole markup', block('html', '<a href="a" href="b"></a>'), '2: this is no HTML: duplicate-attribute'],
    [
      'a script of npm',
      block('sh', 'npm start\nnpm run nothing'),
      '3: npm run nothing: package.json has no such script',
    ],
    ['a flag of a script', 'Say `npm start -- --prot 1`.', '1: npm run start knows no --prot'],
    ['a flag of ours', block('sh', 'meepraten-reactions --prot 1'), '2: meepraten-reactions knows no --prot'],
    ['a command of ours', block('sh', 'npx meepraten-related make'), '2: meepraten-related knows no make'],
    [
      'a package',
      block('sh', 'npm install @meepraten/form'),
      '2: npm install @meepraten/form: there is no such package',
    ],
    ['a program', block('sh', 'reactions-server'), '2: reactions-server: no program'],
    ['a variable', block('css', 'a {\n  --mp-brand-colour: red }'), '3: no style reads --mp-brand-colour'],
    ['a variable in a line', 'Set `--mp-brand-colour`.', '1: no style reads --mp-brand-colour'],
    [
      'a part',
      block('css', 'mp-reactions:state(empty)::part(head) {}'),
      '2: <mp-reactions> has no part head',
    ],
    ['a state', block('css', 'mp-reactions:state(full) {}'), '2: <mp-reactions> has no state full'],
    ['a tag of a rule', block('css', 'mp-reaction {}'), '2: there is no <mp-reaction>'],
    ['a tag in a line', 'Put `<mp-reaction>` there.', '1: there is no <mp-reaction>'],
    ['a directive', block('http', "Content-Security-Policy: script 'self'"), '2: script is no directive'],
    ['whole JSON', block('json', '{'), '2: this is no JSON'],
    ['a language', `\n${block('', 'a')}`, '2: say what language this is'],
  ])('that lacks %s is told so, with the line', (_, text, fault) => {
    expect(said(text)).toEqual([expect.stringContaining(fault)]);
  });

  it('with code that does not compile is told so, with the line in the document', { timeout: 60_000 }, () => {
    const code =
      "import { ReactionForm } from '@meepraten/reaction-form';\n\nnew ReactionForm().maxLength = 'a';";
    const page = `<script type="module">\n  import '@meepraten/reaction-form/defined';\n</script>`;
    expect(said(`# A\n\n${block('ts', code)}\n${block('html', page)}`)).toEqual([
      "6: TypeScript says: Type 'string' is not assignable to type 'number'.",
      expect.stringMatching(/^11: .*reaction-form.defined'/),
    ]);
  });
});

it('makes the anchors that GitHub makes', () => {
  const { tokens, ...rest } = documentOf(
    'a.md',
    '# `code` & *more*, here\n## Été 1.2\n## Same\n## Same\n## a_b-c',
  );
  expect([...anchorsOf({ tokens, ...rest })]).toEqual([
    'code--more-here',
    'été-12',
    'same',
    'same-1',
    'a_b-c',
  ]);
});

it('makes the ids that Storybook makes', () => {
  const stories =
    "const meta = {\n  title: 'A b/C',\n};\nexport const OnAPhone: Story = {};\nexport const RTL: StoryObj = {};";
  expect(idsOf(stories)).toEqual(['a-b-c--docs', 'a-b-c--on-a-phone', 'a-b-c--rtl']);
  expect(idsOf('<Meta title="Foundations/Words and voice" />')).toEqual([
    'foundations-words-and-voice--docs',
  ]);
  expect(storyIdsIn()).toContain('widgets-reactions--without-form');
});

it('knows the variables of tokens and of components', () => {
  expect(knownVariables()).toContain('--mp-brand-font');
  expect(knownVariables()).toContain('--mp-article-body-measure');
});
