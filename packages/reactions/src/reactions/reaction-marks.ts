import {
  avatarStyles,
  badgeStyles,
  cardStyles,
  ClockController,
  pastWords,
  readTime,
  refreshTimes,
  renderAvatar,
  renderBadge,
  writeTime,
} from '@meepraten/design-system';
import type { Reaction } from '@meepraten/reactions-client';
import type { LitElement } from 'lit';
import { guard } from 'lit/directives/guard.js';

/**
 * What makes a thread easier to follow and is not needed to read it: a mark for each author, the look of what is said
 * of them and of the box they are answered in, and how long ago it was that they wrote. There can be thousands: they are
 * plain nodes, and the words go on without drawing the thread again.
 */
export class ReactionMarks {
  readonly renderBadge = renderBadge;

  readonly #clock: ClockController;
  #lang = 'en';

  constructor(host: LitElement) {
    for (const { styleSheet } of [...avatarStyles, badgeStyles, cardStyles])
      host.shadowRoot?.adoptedStyleSheets.push(styleSheet!);
    this.#clock = new ClockController(host, (now) =>
      refreshTimes(host.renderRoot, { now, lang: this.#lang, tell: pastWords }),
    );
  }

  renderAvatar({ author: { name } }: Reaction): unknown {
    return guard([name], () => renderAvatar(name));
  }

  /** Says how long ago a time was, unless it is none. */
  tellTime(element: HTMLTimeElement, lang: string): void {
    const time = readTime(element.dateTime);
    if (!time) return;
    this.#lang = lang;
    this.#clock.dueBy(writeTime(element, { time, now: Date.now(), lang, tell: pastWords }));
  }
}
