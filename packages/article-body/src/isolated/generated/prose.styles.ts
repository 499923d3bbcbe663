import { css } from 'lit';

/** Made from src/prose.css by `npm run prose`. */
export const proseStyles = css`
[data-prose='article'] {
  --_prose-rule: color-mix(in oklab, currentColor 22%, transparent);
  --_prose-tint: color-mix(in oklab, currentColor 6%, transparent);
  display: block;
  max-inline-size: var(--mp-article-body-wide, 52em);
  line-height: var(--mp-article-body-line-height, 1.65);
  letter-spacing: normal;
  word-spacing: normal;
  font-variant-numeric: var(--mp-article-body-numerals, normal);
  text-align: start;
  text-transform: none;
  overflow-wrap: break-word;
  quotes: auto;
  hyphens: auto;
  hyphenate-limit-chars: 8 4 4;
  > :where(:not([slot], [data-prose~='article'], [data-prose~='off'])) {
    box-sizing: border-box;
    max-inline-size: var(--mp-article-body-measure, 36em);
    margin-inline: var(--mp-article-body-inset, 0);
  }
}
:where(mp-article-body[with-reading-time]:not(:defined))::before {
  content: '';
  display: block;
  block-size: calc(max(0.875em, 14px) * 1.55);
  margin-block-end: calc(max(0.875em, 14px) * 1.25);
}
:where(mp-article-body[with-contents]:not(:defined):has(:is(h2, h3) ~ :is(h2, h3) ~ :is(h2, h3))) {
  padding-block-start: calc(max(1.55em, 24px) + 1.25em);
}
[data-prose='article']
  :where(:not([data-prose='off'], [data-prose='off'] *)) {
  &:where(p, ul, ol, dl, blockquote, pre, table, figure, hr, details, address, h1, h2, h3, h4, h5, h6) {
    margin-block: 0 var(--mp-article-body-flow, 1.25em);
  }
  &:where(
    :not(mp-article-body, [data-mp='article-body'], [data-prose='article'])
      > :is(p, ul, ol, dl, blockquote, pre, table, figure, hr, address)
  ) {
    margin-inline: 0;
  }
  &:where(h1, h2, h3, h4, h5, h6) {
    padding: 0;
    border: 0;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: normal;
    text-transform: none;
    text-wrap: balance;
    hyphenate-limit-chars: 16 7 6;
    break-after: avoid;
    scroll-margin-block-start: var(--mp-article-body-anchor-offset, 1.5em);
  }
  &:where(h1) {
    margin-block-end: 0.6em;
    font-size: clamp(1.65em, 1.3em + 2.25cqi, 2.1em);
  }
  &:where(h2) {
    margin-block: 1.75em 0.55em;
    font-size: clamp(1.3em, 1.15em + 1cqi, 1.5em);
  }
  &:where(h3) {
    margin-block: 1.6em 0.45em;
    font-size: clamp(1.12em, 1.05em + 0.5cqi, 1.2em);
  }
  &:where(h4, h5, h6) {
    margin-block: 1.5em 0.35em;
    font-size: 1em;
  }
  &:where(:is(mp-article-body, [data-mp='article-body'], [data-prose='article']) > h1) {
    max-inline-size: calc(var(--mp-article-body-measure, 36em) / 2.1);
  }
  &:where(:is(mp-article-body, [data-mp='article-body'], [data-prose='article']) > h2) {
    max-inline-size: calc(var(--mp-article-body-measure, 36em) / 1.5);
  }
  &:where(:is(mp-article-body, [data-mp='article-body'], [data-prose='article']) > h3) {
    max-inline-size: calc(var(--mp-article-body-measure, 36em) / 1.2);
  }
  &:where(:is(h1, h2, h3, hr) + :is(h2, h3, h4)) {
    margin-block-start: 0;
  }
  &:where(p:has(+ :is(ul, ol, dl, blockquote, pre))) {
    margin-block-end: calc(var(--mp-article-body-flow, 1.25em) * 0.6);
  }
  &:where(p, li, dd, figcaption) {
    text-wrap: pretty;
  }
  &:where(a[href]) {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }
  &:where(a[href]:hover) {
    text-decoration-thickness: 0.12em;
  }
  &:where(a[data-prose='heading-link']) {
    display: inline-block;
    min-inline-size: 24px;
    padding-inline: 0.35em;
    opacity: 0;
    font-weight: 400;
    text-align: center;
    text-decoration: none;
    user-select: none;
  }
  &:where(
    :is(h1, h2, h3, h4, h5, h6):hover > a[data-prose='heading-link'],
    a[data-prose='heading-link']:focus-visible
  ) {
    opacity: 1;
  }
  &:where(abbr[title]) {
    text-decoration: underline dotted;
    text-underline-offset: 0.15em;
  }
  &:where(:is(ul, ol):not([role='list'])) {
    padding-inline: 1.4em 0;
    list-style-position: outside;
  }
  &:where(ul:not([role='list'])) {
    list-style-type: disc;
  }
  &:where(ol:not([type], [role='list'])) {
    list-style-type: decimal;
  }
  &:where(li + li, li > ul, li > ol) {
    margin-block: 0.4em 0;
  }
  &:where(li > p) {
    margin-block-end: 0.4em;
  }
  &:where(dt) {
    font-weight: 700;
  }
  &:where(dd) {
    margin: 0 0 0.5em;
    margin-inline-start: 1.4em;
  }
  &:where(blockquote) {
    padding-block: 0.1em;
    padding-inline: 1.2em 0;
    border: 0;
    border-inline-start: 0.25em solid var(--_prose-rule);
    background: none;
    font-style: italic;
  }
  &:where(blockquote blockquote blockquote blockquote blockquote) {
    padding: 0;
    border: 0;
  }
  &:where(blockquote > p:has(+ p:last-child > cite)) {
    margin-block-end: 0.4em;
  }
  &:where(blockquote :is(em, i, cite)) {
    font-style: normal;
  }
  &:where(
    :is(:lang(ar), :lang(fa), :lang(he), :lang(hi), :lang(ja), :lang(ko), :lang(th), :lang(ur), :lang(zh))
  ) {
    font-style: normal;
  }
  &:where([data-prose~='pull-quote'], .wp-block-pullquote) {
    padding-block: 1.1em;
    border-block: 2px solid currentColor;
  }
  &:where(
    :is([data-prose~='pull-quote'], .wp-block-pullquote):not(
      [data-prose~='start'],
      [data-prose~='end'],
      .alignleft,
      .alignright
    )
  ) {
    container-type: inline-size;
  }
  &:where(:is([data-prose~='pull-quote'], .wp-block-pullquote) blockquote) {
    margin-block-end: 0.5em;
    padding: 0;
    border: 0;
    font-style: normal;
    font-size: clamp(1.2em, 0.95em + 2.2cqi, 1.6em);
    line-height: 1.35;
    text-wrap: balance;
  }
  &:where(img, picture, video, audio, iframe) {
    max-inline-size: 100%;
  }
  &:where(img, video) {
    block-size: auto;
    vertical-align: middle;
  }
  &:where(iframe) {
    border: 0;
  }
  &:where(figure > a:is([href*='//www.youtube.com/watch'], [href*='//youtu.be/'], [href*='//vimeo.com/'])) {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.5em;
    aspect-ratio: 16 / 9;
    padding: 1em;
    border-radius: 0.35em;
    background: var(--_prose-tint);
    text-align: center;
  }
  &:where(
      figure > a:is([href*='//www.youtube.com/watch'], [href*='//youtu.be/'], [href*='//vimeo.com/'])
    )::before {
    content: '▶' / '';
    font-size: 2.5em;
    line-height: 1;
  }
  &:where(iframe[data-prose='video'], .wp-block-embed iframe) {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
  }
  &:where(figure) {
    margin-block: 1.75em;
    break-inside: avoid;
  }
  &:where(figcaption, caption) {
    padding-block: 0.6em 0;
    font-size: max(0.875em, 14px);
    line-height: 1.45;
    text-align: start;
  }
  &:where(figcaption) {
    max-inline-size: var(--mp-article-body-measure, 36em);
  }
  &:where([data-prose~='wide'], .alignwide) {
    max-inline-size: var(--mp-article-body-wide, 52em);
  }
  &:where([data-prose~='full'], .alignfull) {
    max-inline-size: none;
  }
  &:where(:is([data-prose~='wide'], .alignwide, [data-prose~='full'], .alignfull) > img) {
    inline-size: 100%;
  }
  &:where([data-prose~='gallery'], .wp-block-gallery) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  &:where(:is([data-prose~='gallery'], .wp-block-gallery) > :is(figure, li, img)) {
    inline-size: 100%;
    margin: 0;
  }
  &:where(:is([data-prose~='gallery'], .wp-block-gallery) > figcaption) {
    grid-column: 1 / -1;
    padding-block-start: 0;
  }
  &:where(:is([data-prose~='gallery'], .wp-block-gallery) img) {
    inline-size: 100%;
  }
  &:where([data-prose~='columns'], .wp-block-columns) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0 1.75em;
    margin-block-end: var(--mp-article-body-flow, 1.25em);
  }
  &:where(
    :is(blockquote, li, dd, td, th, figcaption, details, [data-prose~='columns'] > *, .wp-block-column)
      > :last-child
  ) {
    margin-block-end: 0;
  }
  &:where(figure > table) {
    margin-block-end: 0;
  }
  &:where(table) {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow-x: auto;
    border-collapse: collapse;
    font-size: max(0.94em, 14px);
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.4;
    hyphens: manual;
  }
  &:where(caption) {
    display: block;
    position: sticky;
    inset-inline-start: 0;
    padding-block: 0 0.6em;
    font-weight: 700;
  }
  &:where(th, td) {
    padding: 0.55em 1.2em 0.55em 0;
    padding-inline: 0 1.2em;
    border: 0;
    border-block-end: 1px solid var(--_prose-rule);
    text-align: start;
    vertical-align: top;
  }
  &:where(:is(th, td):last-child) {
    padding-inline-end: 0;
  }
  &:where(thead th) {
    border-block-end: 2px solid currentColor;
    font-weight: 700;
    vertical-align: bottom;
  }
  &:where(tbody th) {
    font-weight: 600;
  }
  &:where(code, kbd, samp) {
    padding: 0.1em 0.3em;
    border-radius: 0.2em;
    background: var(--_prose-tint);
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Roboto Mono', Menlo, Consolas, monospace;
    font-size: max(0.9em, 13px);
    font-variant-numeric: normal;
    overflow-wrap: anywhere;
    hyphens: none;
    box-decoration-break: clone;
  }
  &:where(kbd) {
    border: 1px solid var(--_prose-rule);
    border-block-end-width: 2px;
    background: none;
    white-space: nowrap;
  }
  &:where(pre) {
    padding: 1em 1.2em;
    overflow-x: auto;
    border: 0;
    border-radius: 0.35em;
    background: var(--_prose-tint);
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Roboto Mono', Menlo, Consolas, monospace;
    font-size: 1em;
    line-height: 1.5;
    tab-size: 2;
  }
  &:where(pre code) {
    padding: 0;
    background: none;
    overflow-wrap: normal;
  }
  &:where(hr) {
    block-size: 0;
    margin-block: 2.5em;
    border: 0;
    border-block-start: 1px solid var(--_prose-rule);
  }
  &:where(mark) {
    padding-inline: 0.15em;
    background: color-mix(in oklab, gold 40%, transparent);
    color: inherit;
    box-decoration-break: clone;
  }
  &:where(sub, sup) {
    font-size: max(0.75em, 11px);
    font-variant-numeric: lining-nums;
    line-height: 0;
  }
  &:where(sup > a) {
    margin-inline: -0.3em;
    padding: 0.5em 0.3em;
  }
  &:where(details) {
    padding-block: 0.6em;
    border-block: 1px solid var(--_prose-rule);
  }
  &:where(details + details) {
    margin-block-start: calc(-1px - var(--mp-article-body-flow, 1.25em));
  }
  &:where(summary) {
    padding-block: 0.15em;
    font-weight: 700;
    cursor: pointer;
  }
  &:where(details[open] > summary) {
    margin-block-end: 0.5em;
  }
  &:where([role='doc-endnotes'], .footnotes, .wp-block-footnotes) {
    max-inline-size: calc(var(--mp-article-body-measure, 36em) / 0.875);
    margin-block-start: 2.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_prose-rule);
    font-size: max(0.875em, 14px);
  }
  &:where([role='doc-endnotes'] :is(h2, h3), .footnotes :is(h2, h3)) {
    margin-block-start: 0;
    font-size: 1.1em;
  }
  &:where(:target, [role='doc-endnotes'] li, sup[id]) {
    scroll-margin-block-start: var(--mp-article-body-anchor-offset, 1.5em);
  }
}
:where(
  mp-article-body > p:first-child,
  [data-mp='article-body'] > p:first-child,
  [data-prose='article'] > p:first-child
)::first-letter {
  initial-letter: var(--mp-article-body-drop-cap, normal);
}
@media (min-width: 40em) {
  [data-prose='article']
    :where([data-prose~='start'], .alignleft, [data-prose~='end'], .alignright) {
    float: inline-start;
    max-inline-size: 45%;
    margin-block: 0.4em 1em;
    margin-inline: 0 1.5em;
  }
  [data-prose='article']
    :where([data-prose~='end'], .alignright) {
    float: inline-end;
    margin-inline: 1.5em 0;
  }
  [data-prose='article'] :where(h1, h2, hr, table, pre) {
    clear: both;
  }
}
[data-prose='article'] > :where(:first-child:not([slot])) {
  margin-block-start: 0;
}
[data-prose='article'] > :where(:last-child:not([slot])) {
  margin-block-end: 0;
}
@media (hover: none) {
  [data-prose='article']
    :where(a[data-prose='heading-link']) {
    opacity: 0.75;
  }
}
@media (forced-colors: active) {
  [data-prose='article'] {
    :where(code, samp, pre) {
      border: 1px solid;
    }
    :where(pre code) {
      border: 0;
    }
    :where(mark) {
      background: Mark;
      color: MarkText;
    }
  }
}
@media print {
  [data-prose='article'] {
    max-inline-size: none;
    > :where(*) {
      max-inline-size: none;
    }
    :where(a[href^='http'])::after {
      content: var(--mp-article-body-print-link, ' (' attr(href) ')');
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
    :where([role='doc-backlink'], a[data-prose='heading-link']) {
      display: none;
    }
    :where(p, li, blockquote) {
      orphans: 3;
      widows: 3;
    }
    :where(tr, blockquote, img) {
      break-inside: avoid;
    }
    :where(img) {
      max-block-size: 20cm;
      inline-size: auto;
    }
    :where(pre) {
      overflow: visible;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    :where(pre code) {
      overflow-wrap: anywhere;
    }
    :where(table) {
      display: table;
      inline-size: auto;
      overflow: visible;
      overflow-wrap: anywhere;
    }
    :where(caption) {
      display: table-caption;
      position: static;
      text-align: start;
    }
    :where(details)::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
}
`;
