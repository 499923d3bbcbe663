import { describe, it } from 'vitest';
import { server } from 'vitest/browser';
import { tries } from '../../host-results/tried-host.js';
import { focusFaults, takeKeyboard } from './focus-faults.js';
import { hosts, painters, plainHost, type Host } from './hosts.js';
import { boxFaults, layoutFaults, ownBox } from './layout-faults.js';
import { pictureFaults } from './picture-faults.js';
import { ownContrastFaults, readingFaults } from './reading-faults.js';
import { on, roomFor, type Room, type Template } from './room.js';
import { spacingFaults } from './spacing-faults.js';
import { styleFaults, styleSnapshot } from './style-snapshot.js';

/** One state of an element: how it is drawn and, where drawing is not enough, how it gets there. */
export type DrawnState<Tag extends keyof HTMLElementTagNameMap> =
  | (() => Template)
  | { readonly draw: () => Template; readonly reach: (element: HTMLElementTagNameMap[Tag]) => unknown };

const themes = ['light', 'dark'] as const;

const themedWidth = 640;

/** Of a small phone: where things are likeliest to lie over one another. */
const hostWidth = 320;

const shownAtMost = 25;

/** What differs from theme to theme is colour. */
const looked = { light: hosts, dark: painters } as const;

/**
 * The pages on which a state is painted; its computed styles are compared on all. In Chromium every state is, and the
 * first in both themes. Elsewhere, where a picture takes up to a second, the first in one theme, on those pages that
 * bring colours: where things stand is in the computed styles.
 */
function paintedOn(index: number, theme: (typeof themes)[number]): readonly Host[] {
  if (server.browser === 'chromium') {
    if (index === 0) return looked[theme];
    return theme === 'light' ? hosts.filter((host) => !host.isPaintedOnce) : [];
  }
  return index === 0 && theme === 'light' ? painters : [];
}

/** For a dozen pictures on a busy machine. */
const patience = 60_000;

/**
 * Puts an element, in each of its states, on every host. With a theme, nothing of the page may come in; without
 * one, it has to read and to work at least as well as the page itself.
 */
export function hostileHosts<Tag extends keyof HTMLElementTagNameMap>(
  tagName: Tag,
  states: Readonly<Record<string, DrawnState<Tag>>>,
): void {
  const tried = tries({ name: 'hostile-styles', on: `${hosts.length} pagina's` });
  describe(`<${tagName}> on pages that were not made for it`, tried, () => {
    for (const [index, [name, state]] of Object.entries(states).entries()) {
      for (const theme of themes) {
        it(`looks the same everywhere in the ${theme} theme: ${name}`, { timeout: patience }, async () => {
          const drawn = await reached(tagName, state, themedWidth, theme);
          report([
            ...themeFaults(drawn, looked[theme]),
            ...(await pictureFaults(drawn, [tagName, name, theme], paintedOn(index, theme))),
          ]);
        });
      }
      it(`reads and works at least as well as the page: ${name}`, async () => {
        report(hostFaults(await reached(tagName, state, hostWidth, 'host')));
      });
      it(`keeps its words whole when a reader spaces them out: ${name}`, async () => {
        const drawn = await reached(tagName, state, hostWidth, 'host');
        report(on(plainHost, drawn, () => spacingFaults(drawn)));
      });
      it(`shows what the keyboard is on: ${name}`, async () => {
        report(await keyboardFaults(await reached(tagName, state, hostWidth, 'host')));
      });
    }
  });
}

async function reached<Tag extends keyof HTMLElementTagNameMap>(
  tagName: Tag,
  state: DrawnState<Tag>,
  width: number,
  theme: string,
): Promise<Room> {
  const { draw, reach } = typeof state === 'function' ? { draw: state, reach: undefined } : state;
  const drawn = await roomFor(draw(), tagName, width);
  drawn.element.setAttribute('theme', theme);
  await reach?.(drawn.element as HTMLElementTagNameMap[Tag]);
  await settled(drawn.element);
  return drawn;
}

/** Waits for what drawing sets off, such as a first answer and the form that it brings. */
async function settled(element: Element): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What cannot be read on the page without styles, and what differs from it on each of the pages. */
export function themeFaults(drawn: Room, pages: readonly Host[] = hosts): string[] {
  const others = pages.filter((host) => host !== plainHost);
  const expected = on(plainHost, drawn, () => styleSnapshot(drawn.element));
  const unreadable = on(plainHost, drawn, () => ownContrastFaults(drawn.element));
  const different = onEachOf(others, (host) => {
    const got = on(host, drawn, () => styleSnapshot(drawn.element));
    return styleFaults(expected, got, { otherDirection: host.dir !== plainHost.dir });
  });
  return [...unreadable, ...different];
}

/** What is worse than on the page around, on each of them. */
export function hostFaults(drawn: Room): string[] {
  const { element, room } = drawn;
  const plain = on(plainHost, drawn, () => ownBox(element));
  return onEachOf(hosts, (host) =>
    on(host, drawn, () => [
      ...boxFaults(element, plain),
      ...readingFaults(element, room),
      ...layoutFaults(element, room),
    ]),
  );
}

/** What has the keyboard's focus and does not show it: on each page, and in the colours that are our own. */
export async function keyboardFaults(drawn: Room): Promise<string[]> {
  const { element } = drawn;
  await takeKeyboard(element);
  const onPages = onEachOf(hosts, (host) => on(host, drawn, () => focusFaults(element)));
  const inThemes: string[] = [];
  for (const theme of themes) {
    element.setAttribute('theme', theme);
    await settled(element);
    inThemes.push(...focusFaults(element).map((fault) => `${fault}\n    in the ${theme} theme`));
  }
  return [...onPages, ...inThemes];
}

/** Each fault once, with the pages that bring it out. */
function onEachOf(pages: readonly Host[], look: (host: Host) => readonly string[]): string[] {
  const habits = new Map<string, string[]>();
  for (const host of pages)
    for (const fault of new Set(look(host))) habits.set(fault, [...(habits.get(fault) ?? []), host.habit]);
  return [...habits].map(
    ([fault, on]) =>
      `${fault}\n    on ${on.length === pages.length ? 'any page' : `a page that ${on.join(', or ')}`}`,
  );
}

function report(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const rest = faults.length > shownAtMost ? [`and ${faults.length - shownAtMost} more`] : [];
  throw new Error(
    [`${faults.length} faults on hostile hosts`, ...faults.slice(0, shownAtMost), ...rest].join('\n'),
  );
}
