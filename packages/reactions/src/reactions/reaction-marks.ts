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
  renderTime,
} from '@meepraten/design-system';
import type { Reaction } from '@meepraten/reactions-client';
import type { LitElement, TemplateResult } from 'lit';
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

  /** Null where the time is none. */
  renderTime({ createdAt: datetime }: Reaction, lang: string): TemplateResult | null {
    const time = readTime(datetime);
    if (!time) return null;
    this.#lang = lang;
    const { drawing, until } = renderTime({
      datetime,
      time,
      now: Date.now(),
      lang,
      tell: pastWords,
      part: 'time',
    });
    this.#clock.dueBy(until);
    return drawing;
  }
}
