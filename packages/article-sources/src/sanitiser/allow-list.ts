// What may stand in an article. Every way into the sanitiser ends in this one list.

const words = (list: string) => new Set(list.split(/\s+/));

export const allowedElements = words(
  `a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup data dd del details
  dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark nav ol p
  picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody td tfoot th thead
  time tr track u ul var video wbr`,
);

/**
 * Elements that go with all they hold, because a reader of the page sees their content either not at all (scripts,
 * styles, fallbacks, templates, closed dialogs) or as a control or a drawing that cannot work here. Any element on
 * neither list is unwrapped instead: what was readable stays readable.
 */
export const droppedElements = words(
  `applet base button canvas datalist dialog embed frame frameset head iframe input link math meta noembed noframes
  noscript object option optgroup plaintext script select style svg template textarea title`,
);

// No `style` and no `class`: with a class of the host's own style sheet an article could cover the page around it.
// No `name` but on links: together with `id` it replaces properties of `document`.
const everywhere = words(
  `id lang dir title translate hidden role aria-label aria-labelledby aria-describedby aria-hidden`,
);

const byElement: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('href hreflang name rel target'),
  audio: words('src controls loop muted preload'),
  blockquote: words('cite'),
  col: words('span'),
  colgroup: words('span'),
  data: words('value'),
  del: words('cite datetime'),
  details: words('open name'),
  img: words('src srcset sizes alt width height loading decoding'),
  ins: words('cite datetime'),
  li: words('value'),
  ol: words('start reversed type'),
  q: words('cite'),
  source: words('src srcset sizes media type width height'),
  td: words('colspan rowspan headers'),
  th: words('colspan rowspan headers scope abbr'),
  time: words('datetime'),
  track: words('src kind srclang label default'),
  video: words('src poster controls loop muted playsinline preload width height'),
};

export function isAllowedAttribute(element: string, attribute: string): boolean {
  return everywhere.has(attribute) || (byElement[element]?.has(attribute) ?? false);
}

/** Every attribute that is read: those that are allowed on any element, and what tells how a block is laid out. */
export const readAttributes = new Set([
  'class',
  'data-prose',
  ...everywhere,
  ...Object.values(byElement).flatMap((names) => [...names]),
]);
