/** A page that an element may have to live on, reduced to what hurts. */
export interface Host {
  /** Ends the sentence 'a page that …'. */
  readonly habit: string;
  readonly css: string;
  readonly dir?: 'rtl';
  /** Whether only the first state of an element is painted on it, as its styles say it all. */
  readonly isPaintedOnce?: true;
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

/** The reset of the utility frameworks of today: everything bare, borders by a class alone, pictures as blocks. */
const utilityReset = `
  *, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
  html, :host { line-height: 1.5; tab-size: 4; font-family: ui-sans-serif, system-ui, sans-serif; }
  h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
  a { color: inherit; text-decoration: inherit; }
  ol, ul, menu { list-style: none; }
  img, svg, video, canvas, iframe { display: block; vertical-align: middle; max-width: 100%; height: auto; }
  ${everyControl}, ::file-selector-button { font: inherit; letter-spacing: inherit; color: inherit;
    border-radius: 0; background-color: transparent; opacity: 1; }
  summary { display: list-item; }
  table { text-indent: 0; border-color: inherit; border-collapse: collapse; }
  [hidden]:where(:not([hidden="until-found"])) { display: none !important; }
`;

/** How block themes lay out what stands in a post: each child by itself, with the word of importance. */
const blockLayout = `
  body * { margin-block-start: 1.5rem; margin-block-end: 0; }
  body > *, section > * { max-width: 650px !important; margin-left: auto !important; margin-right: auto !important; }
  :root :where(section) > :first-child { margin-block-start: 0 !important; }
  body, section { font-size: clamp(1.05rem, 3vw, 1.25rem); line-height: 1.7; overflow-wrap: break-word; }
  img.emoji, img.wp-smiley { display: inline !important; height: 1em !important; width: 1em !important; }
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
  { habit: 'starts from a utility framework', css: utilityReset, isPaintedOnce: true },
  { habit: 'lays out blocks as WordPress does', css: blockLayout, isPaintedOnce: true },
  {
    habit: 'doubles its text',
    css: 'html { font-size: 200%; text-size-adjust: 200%; }',
    isPaintedOnce: true,
  },
  {
    habit: 'hides what is empty and lets pictures out of their column',
    css: 'div:empty, p:empty, span:empty { display: none; } img, svg, video { max-width: none; width: auto; }',
    isPaintedOnce: true,
  },
  {
    habit: 'changes everything slowly',
    css: '*, ::before, ::after { transition: all 1s !important; animation-duration: 9s !important; }',
    isPaintedOnce: true,
  },
  { habit: 'passes odd things down', css: oddInheritance },
  { habit: 'reads from right to left and passes odd things down', css: oddInheritance, dir: 'rtl' },
];

/** Those that bring colours of their own. */
export const painters = hosts.filter(({ css }) => /[^-]color:|background/.test(css));
