/** A page that an element may have to live on, reduced to what hurts. */
export interface Host {
  /** Ends the sentence 'a page that …'. */
  readonly habit: string;
  readonly css: string;
  readonly dir?: 'rtl';
}

/** The page that nobody styled: what the others are held against. */
export const plainHost: Host = { habit: 'has no styles of its own', css: '' };

const everyControl = 'button, input, select, textarea';

/** Resets and bare-element styles of the kind that the great frameworks of 2013 left on a million sites. */
const reset2013 = `
  * { box-sizing: content-box; }
  html { font-size: 10px; -webkit-tap-highlight-color: transparent; }
  body { margin: 0; font: 14px/1.43 "Helvetica Neue", Arial, sans-serif; color: #333; background: #fff; }
  ${everyControl} { font: inherit; margin: 0; line-height: inherit; border-radius: 0; }
  a { color: #2a6496; text-decoration: none; }
  h1, h2, h3 { font: 500 30px/1.1 inherit; margin: 20px 0 10px; }
  p, ul, ol { margin: 0 0 10px; }
  label { display: inline-block; max-width: 100%; margin-bottom: 5px; font-weight: bold; }
  img { vertical-align: middle; border: 0; }
  code, pre { padding: 2px 4px; font-size: 90%; color: #c7254e; background: #f9f2f4; }
  article, details, figure, header, section, summary { display: block; }
  [hidden] { display: none !important; }
`;

/** Whatever can be inherited and that no widget asked for. */
const oddInheritance = `
  body {
    text-align: right; text-shadow: 0 0 4px lime; white-space: pre; word-break: break-all; cursor: wait;
    font: italic small-caps 900 20px/1 Georgia, serif; font-stretch: expanded; font-feature-settings: "smcp";
    list-style: square inside; quotes: "<" ">"; tab-size: 1; hyphens: none;
    border-collapse: collapse; caption-side: bottom; text-rendering: optimizeSpeed; caret-color: red;
    accent-color: lime; text-emphasis: dot; text-underline-offset: 9px; font-kerning: none;
  }
`;

/** Habits seen in the field, each alone enough to break a naive widget. */
export const hosts: readonly Host[] = [
  plainHost,
  {
    habit: 'has a 62.5 % root and repairs its body',
    css: 'html { font-size: 62.5%; } body { font-size: 1.6rem; }',
  },
  { habit: 'has a 62.5 % root and leaves its body at that', css: 'html { font-size: 62.5%; }' },
  { habit: 'unsets everything', css: '* { all: unset !important; }' },
  {
    habit: 'styles everything',
    css: `* { padding: 5px !important; box-sizing: content-box !important; text-transform: lowercase;
      letter-spacing: 1px; line-height: 3; color: maroon; font-family: Georgia; visibility: visible; }`,
  },
  {
    habit: 'shouts, spaces its letters and triples its lines',
    css: 'body { text-transform: uppercase; letter-spacing: 3px; word-spacing: 1em; line-height: 3; text-indent: 2em; }',
  },
  {
    habit: 'overrules every bare control',
    css: `${everyControl} { display: none !important; background: red !important; color: lime !important;
      font-size: 9px !important; padding: 0 !important; border: 0 !important; width: 3px !important; }`,
  },
  {
    habit: 'takes away every focus ring',
    css: '*:focus, *:focus-visible, *:focus-within { outline: 0 !important; box-shadow: none !important; }',
  },
  { habit: 'resets as in 2013', css: reset2013 },
  {
    habit: 'is dark without saying so',
    css: 'html { color-scheme: normal; } body { background: #111; color: #eee; }',
  },
  { habit: 'reads from right to left', css: '', dir: 'rtl' },
  { habit: 'passes odd things down', css: oddInheritance },
  { habit: 'reads from right to left and passes odd things down', css: oddInheritance, dir: 'rtl' },
];

/** Those that bring colours of their own. */
export const painters = hosts.filter(({ css }) => /[^-]color:|background/.test(css));
