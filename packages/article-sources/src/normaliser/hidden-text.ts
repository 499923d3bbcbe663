import type { RawArticle } from './raw-article.js';
import { wordsOf } from './nodes.js';

const forScreenReaders = '.screen-reader-text, .sr-only, .visually-hidden';
const isHidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Longer text that is hidden waits for a click, in a fold or a tab, and is part of the article. */
const longestRemark = 120;

/**
 * Text for screen readers beside a control that is gone, and what plugins hide for machines: a picture for Pinterest,
 * a trap for robots. Without its style and class each of them would come to light.
 */
export function hiddenText({ root }: RawArticle): void {
  for (const element of root.querySelectorAll(forScreenReaders)) element.remove();
  for (const element of root.querySelectorAll('[data-mp-style]'))
    if (isHidden.test(element.getAttribute('data-mp-style')!) && wordsOf(element).length <= longestRemark)
      element.remove();
}
