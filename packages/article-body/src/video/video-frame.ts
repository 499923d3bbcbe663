import { videoAt } from '@meepraten/article-sources';

/**
 * Puts a video in the place of the link that stands for it. Until the reader has asked for it, its service has not heard
 * of the page; now it gets a player without cookies of its own, in a frame that may play and nothing more.
 *
 * @returns whether the link led to a video.
 */
export function playInPlace(link: HTMLAnchorElement): boolean {
  const video = videoAt(link.href);
  if (!video) return false;
  const frame = document.createElement('iframe');
  frame.src = video.player + (video.player.includes('?') ? '&' : '?') + 'autoplay=1';
  frame.title = link.textContent?.trim() || video.service;
  frame.allow = 'autoplay; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation allow-popups');
  frame.dataset['prose'] = 'video';
  link.replaceWith(frame);
  frame.focus();
  return true;
}
