import { videoAt } from '../video-link.js';
import { webUrl } from '../web-url.js';
import type { RawArticle } from './raw-article.js';
import { linkedFigure, wordsOf } from './nodes.js';

const sources = ['data-src', 'data-lazy-src', 'data-src-cmplz', 'data-litespeed-src', 'src'];

/**
 * Frames: another site's page, which would load, count its readers and set its cookies before anybody asked for it.
 * In its place stands a figure with a link, which leads to a video's own page or to where the frame led.
 */
export function frames({ root, baseUrl }: RawArticle): void {
  for (const frame of root.querySelectorAll('iframe, mp-iframe')) {
    const url = addressOf(frame, baseUrl);
    if (url && !isPixel(frame)) putInPlaceOf(frame, url, frame.getAttribute('title')?.trim());
    else frame.remove();
  }
  // Where WordPress could not ask the other site, only the address stands in the box of the frame.
  for (const box of root.querySelectorAll('.wp-block-embed__wrapper')) {
    const url =
      /^https?:\/\/\S+$/.test(wordsOf(box)) && !box.firstElementChild ? webUrl(wordsOf(box), baseUrl) : null;
    if (url) putInPlaceOf(box, url);
  }
}

function putInPlaceOf(box: Element, url: string, title?: string): void {
  const video = videoAt(url);
  const figure = linkedFigure(box, video?.url ?? url, title || (video?.service ?? new URL(url).hostname));
  const around = box.closest('figure');
  // A figure of its own already has the caption.
  if (around) box.replaceWith(...figure.childNodes);
  else soleContent(box).replaceWith(figure);
}

/** The paragraph that holds nothing else: a figure cannot stand in it. */
function soleContent(box: Element): Element {
  const { parentElement } = box;
  const isSole =
    parentElement?.localName === 'p' && !wordsOf(parentElement) && parentElement.children.length === 1;
  return isSole ? parentElement : box;
}

function addressOf(frame: Element, baseUrl: string): string | null {
  for (const name of sources) {
    const url = webUrl(frame.getAttribute(name), baseUrl);
    if (url) return url;
  }
  return null;
}

/** Frames that nobody is meant to see, such as those that count visitors. */
function isPixel(frame: Element): boolean {
  return ['width', 'height'].every((side) => /^[01](?:px)?$/.test(frame.getAttribute(side) ?? ''));
}
