import { applyDefaults, settingOf, settingsOn, type Settings } from './loader/settings.js';
import { isWidgetTag } from './loader/widgets.js';

/**
 * Makes the widget that a `<div data-mp="reactions" data-thread="…">` stands for, inside it: for pages whose editor
 * strips tags it does not know. All `data-…` become attributes, also when they change later; what the div holds
 * becomes the widget's content. A name we do not know is left alone without a word: it may be another script's.
 */
export function mountWith(defaults: Settings): (place: HTMLElement) => void {
  const changes = new MutationObserver((records) => {
    for (const { target, attributeName } of records) {
      follow(target as HTMLElement, attributeName!, defaults);
    }
  });
  // Moving a field takes the focus from it: who is typing in the served form is not disturbed.
  const left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const place = currentTarget as HTMLElement;
    if (place.contains(relatedTarget as Node | null)) return;
    place.removeEventListener('focusout', left);
    queueMicrotask(() => mount(place));
  };
  const mount = (place: HTMLElement): void => {
    if (!isWidgetTag(tagOf(place)) || mounted(place)) return;
    if (place.contains(document.activeElement)) return place.addEventListener('focusout', left);
    const element = document.createElement(tagOf(place));
    for (const [name, value] of settingsOn(place)) element.setAttribute(name, value);
    element.append(...place.childNodes);
    place.append(element);
    changes.observe(place, { attributes: true });
  };
  return mount;
}

function follow(place: HTMLElement, attribute: string, defaults: Settings): void {
  const element = mounted(place);
  const setting = settingOf(attribute);
  const value = place.getAttribute(attribute);
  if (!element || !setting) return;
  if (value !== null) return element.setAttribute(setting, value);
  element.removeAttribute(setting);
  applyDefaults(element, defaults);
}

function tagOf(place: HTMLElement): string {
  return `mp-${place.dataset['mp']}`;
}

function mounted(place: HTMLElement): Element | undefined {
  return [...place.children].find((child) => child.localName === tagOf(place));
}
