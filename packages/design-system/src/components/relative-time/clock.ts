import type { ReactiveController, ReactiveElement } from 'lit';

interface Follower {
  tick: (now: number) => number;
  due: number;
  isSeen: boolean;
}

const followers = new Map<Element, Follower>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let wakesAt = Infinity;

// Words that change while a reader looks need not change to the second; and no timer can count for weeks.
const shortestWait = 1000;
const longestWait = 60 * 60 * 1000;

function rest(): void {
  clearTimeout(timer);
  timer = undefined;
  wakesAt = Infinity;
}

/** Costs the same however many there are: ten thousand that are drawn at once each ask for it. */
function wakeBy(due: number): void {
  if (document.hidden || due >= wakesAt) return;
  clearTimeout(timer);
  wakesAt = due;
  timer = setTimeout(tick, Math.min(Math.max(due - Date.now(), shortestWait), longestWait));
}

function tick(): void {
  rest();
  const now = Date.now();
  let first = Infinity;
  for (const follower of followers.values()) {
    if (!follower.isSeen) continue;
    if (follower.due <= now) follower.due = follower.tick(now);
    first = Math.min(first, follower.due);
  }
  wakeBy(first);
}

// What was out of sight catches up at once.
function onVisibilityChange(): void {
  if (document.hidden) rest();
  else tick();
}

function onIntersection(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    const follower = followers.get(target);
    if (follower) follower.isSeen = isIntersecting;
  }
  tick();
}

function follow(element: Element, follower: Follower): void {
  if (!observer) {
    observer = new IntersectionObserver(onIntersection, { rootMargin: '50%' });
    document.addEventListener('visibilitychange', onVisibilityChange);
  }
  followers.set(element, follower);
  observer.observe(element);
}

function leave(element: Element): void {
  followers.delete(element);
  observer?.unobserve(element);
  if (followers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  document.removeEventListener('visibilitychange', onVisibilityChange);
  rest();
}

/**
 * Tells an element when the time in its words has gone on. One timer for all elements of a page, set for the first of
 * them that is due, and none while the page is hidden or all of them are far out of sight.
 */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #follower: Follower;

  /** @param tick Brings the words up to date; gives the time until which they are true. */
  constructor(host: ReactiveElement, tick: (now: number) => number) {
    this.#host = host;
    this.#follower = { tick, due: Infinity, isSeen: false };
    host.addController(this);
  }

  hostConnected(): void {
    follow(this.#host, this.#follower);
  }

  hostDisconnected(): void {
    leave(this.#host);
    this.#follower.isSeen = false;
  }

  /** Words that are true until then are being drawn. */
  dueBy(time: number): void {
    if (time >= this.#follower.due) return;
    this.#follower.due = time;
    if (this.#follower.isSeen) wakeBy(time);
  }
}
