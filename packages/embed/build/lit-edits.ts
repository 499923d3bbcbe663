import type { Edit } from './edit.ts';

/** The name under which an edited file reaches the policy of the embed. */
export const policyName = '__meepratenPolicy';

// Local names in these files are one letter long and change with every release; the patterns leave them open.
const versionGlobal = (name: string, before = ''): Edit => ({
  what: `the global ${name}`,
  find: new RegExp(`${before}\\(\\w+\\.${name}\\?\\?=\\[\\]\\)\\.push\\("[^"]+"\\)`),
  replacement: '',
});

// Set by another Lit on the page, to patch every Lit that comes after it: ours is not theirs to patch.
const hookOf = (name: string): Edit => ({
  what: `the hook ${name}`,
  find: new RegExp(`\\b\\w+\\.${name}\\b`),
  replacement: '(void 0)',
});

/** What has to change in Lit before it may visit a page that is not ours, by file. */
export const litEdits: Readonly<Record<string, readonly Edit[]>> = {
  'lit-html/lit-html.js': [
    {
      what: 'the unguarded policy "lit-html"',
      find: /\b(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/,
      replacement: policyName,
    },
    versionGlobal('litHtmlVersions', ','),
    hookOf('litHtmlPolyfillSupport'),
  ],
  '@lit/reactive-element/css-tag.js': [
    {
      what: 'the way around adopted style sheets (every browser with custom states has them)',
      find: /\b(\w+)=\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
      replacement: '$1=!0',
    },
    {
      what: 'the advice to authors of styles',
      find: /"Value passed to 'css' function must be [^"]+"\+\w+\+"[^"]+"/,
      replacement: '"css"',
    },
    {
      what: 'the advice to makers of style results',
      find: /"CSSResult is not constructable\.[^"]+"/,
      replacement: '"CSSResult"',
    },
  ],
  '@lit/reactive-element/reactive-element.js': [
    {
      what: 'the global litPropertyMetadata and the symbol beside it',
      find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
      replacement: '',
    },
    {
      what: 'the reader of litPropertyMetadata (for standard decorators, which we do not use)',
      find: /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/,
      replacement: '',
    },
    versionGlobal('reactiveElementVersions', ','),
    hookOf('reactiveElementPolyfillSupport'),
  ],
  '@lit/reactive-element/decorators/property.js': [
    {
      what: 'the standard form of @property, the writer of litPropertyMetadata',
      find: /"object"==typeof (\w+)\?\w+\(\w+,\w+,\1\):/,
      replacement: '',
    },
  ],
  'lit-element/lit-element.js': [
    versionGlobal('litElementVersions'),
    hookOf('litElementHydrateSupport'),
    hookOf('litElementPolyfillSupport'),
  ],
};

/** Texts that may stand nowhere in what we ship. */
export const leftovers =
  /litHtmlVersions|reactiveElementVersions|litElementVersions|litIssuedWarnings|litPropertyMetadata|createPolicy\(["'`]lit-html/;
