import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { readingProgressStyles } from './reading-progress.styles.js';
import { ScrollFollower } from './scroll-follower.js';

/**
 * How far the text has been read: nothing while its first line is still to come to the top, all of it once its last line
 * is in sight. It is only seen: a screen reader tells where it is by itself, and would be in the way with numbers.
 */
export class ReadingProgress implements ReactiveController {
  readonly #host: LitElement;
  readonly #follower: ScrollFollower | null;

  constructor(host: LitElement) {
    this.#host = host;
    for (const { styleSheet } of readingProgressStyles) host.shadowRoot?.adoptedStyleSheets.push(styleSheet!);
    this.#follower = drivenByStyles() ? null : new ScrollFollower();
    host.addController(this);
  }

  render(): TemplateResult {
    const isDriven = this.#follower === null;
    return html`<div class="reading" aria-hidden="true" ?data-driven=${isDriven}>
      <div class="progress" part="progress"><span class="bar"></span></div>
    </div>`;
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    const bar = renderRoot.querySelector<HTMLElement>('.reading .bar');
    const text = renderRoot.querySelector('[part=body]');
    // An element that was taken away is still drawn once more.
    if (bar && text && this.#host.isConnected) this.#follower?.follow(text, bar);
    else this.#follower?.stop();
  }

  hostConnected(): void {
    // Only an update finds what to follow.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#follower?.stop();
  }
}

function drivenByStyles(): boolean {
  return CSS.supports('timeline-scope', '--reading') && CSS.supports('animation-timeline', 'view()');
}
