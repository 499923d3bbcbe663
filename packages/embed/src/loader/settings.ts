/** Attributes by name, for example `server`. */
export type Settings = ReadonlyMap<string, string>;

// What a `data-…` attribute may not become: handlers and styles, which filters of a CMS let through under this name,
// and what marks one element among others.
const settingName = /^data-(?!on|mp|(?:style|id|class|slot|part|is)$)([a-z][\w-]*)$/;

// Consent and speed-up scripts park these on any <script>; none of them can hold for a whole page.
const notForAPage = /^(?:for|src|type|name|select|parent-id)$/;

/** The attribute that a `data-…` attribute stands for; undefined where it stands for none. */
export function settingOf(dataAttribute: string): string | undefined {
  return settingName.exec(dataAttribute)?.[1];
}

/** All settings that an element carries as `data-…` attributes. */
export function settingsOn(element: Element): Map<string, string> {
  const settings = new Map<string, string>();
  for (const { name, value } of element.attributes) {
    const setting = settingOf(name);
    if (setting) settings.set(setting, value);
  }
  return settings;
}

/**
 * The page's own defaults: the `data-…` attributes of the `<script>` that loaded this module. Where one file is
 * asked for by several tags, the earlier tag wins.
 */
export function scriptSettings(moduleUrl: string): Settings {
  const settings = new Map<string, string>();
  for (const script of ownScripts(moduleUrl)) {
    for (const [name, value] of settingsOn(script)) {
      if (!notForAPage.test(name) && !settings.has(name)) settings.set(name, value);
    }
  }
  return settings;
}

/** Gives the element each default it has no word of its own on, be it as `name` or as `data-name`. */
export function applyDefaults(element: Element, defaults: Settings): void {
  for (const [name, value] of defaults) {
    if (!element.hasAttribute(name)) {
      element.setAttribute(name, element.getAttribute(`data-${name}`) ?? value);
    }
  }
}

// A module has no `document.currentScript`, and after a redirect its address is no longer the one in the page: then
// the last script with the same file name is the best guess.
function ownScripts(moduleUrl: string): HTMLScriptElement[] {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')];
  const exact = scripts.filter((script) => script.src === moduleUrl);
  return exact.length
    ? exact
    : scripts.filter((script) => fileName(script.src) === fileName(moduleUrl)).slice(-1);
}

function fileName(url: string): string {
  return /([^/?#]*)(?:[?#]|$)/.exec(url)![1]!;
}
