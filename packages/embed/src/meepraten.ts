import { onArrival } from './loader/arrivals.js';
import { isFirstCopy } from './loader/first-copy.js';
import { loadNearViewport } from './loader/near-viewport.js';
import { sendWaiting } from './loader/outbox.js';
import { applyDefaults, scriptSettings } from './loader/settings.js';
import { isWidgetTag, widgetTags } from './loader/widgets.js';
import { mountWith } from './mounts.js';

const defaults = scriptSettings(import.meta.url);

if (isFirstCopy()) {
  const mount = mountWith(defaults);
  const loadWhenNear = loadNearViewport();
  const searchAgain = onArrival(`${widgetTags},[data-mp]`, (element) => {
    if (!isWidgetTag(element.localName)) return mount(element);
    applyDefaults(element, defaults);
    loadWhenNear(element);
  });
  // What could not be fetched or sent gets its next chance; a link to one reaction may ask for more than was near.
  addEventListener('online', searchAgain);
  addEventListener('online', sendWaiting);
  addEventListener('hashchange', searchAgain);
  sendWaiting();
} else {
  onArrival(widgetTags, (element) => applyDefaults(element, defaults));
}
