// What readers might write to run `beacon()`, to reach `/meepraten-beacon`, or to get out of their place on the page.

/** One reaction with one hostile part; the others are harmless. */
export interface HostileWords {
  /** What it plays on. */
  kind: string;
  name: string;
  body: string;
  website: string;
}

const payloads = [
  '<script>beacon()</script>',
  '<img src=/meepraten-beacon onerror=beacon()>',
  '<svg><animate onbegin=beacon() attributeName=x dur=1s></svg>',
  '<iframe srcdoc="<script>parent.beacon()</script>"></iframe>',
  '<a href="javascript:beacon()">klik</a>',
  '<style>@import "/meepraten-beacon"; * { position: fixed; inset: 0 }</style>',
  '<form action=/meepraten-beacon><button formaction="javascript:beacon()">klik</button></form>',
  '<meta http-equiv=refresh content="0; url=/meepraten-beacon">',
  '<base href=/meepraten-beacon><link rel=stylesheet href=x>',
  '<object data=/meepraten-beacon></object><embed src=/meepraten-beacon>',
  '<template shadowrootmode=open><slot onslotchange=beacon()></slot></template>',
  '<math><mtext><mglyph><svg><style></math><img src=x onerror=beacon()></style>',
] as const;

const encoded = (text: string) =>
  text.replace(/[<>"'&=():]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`);
const between = (text: string, sign: string) => [...text].join(sign);

/** What is done to a payload, by what that plays on. */
const disguises: Readonly<Record<string, (payload: string) => string>> = {
  markup: (payload) => payload,
  'an attribute that ends': (payload) => `"> ${payload} <b title="`,
  'an attribute in single quotes': (payload) => `'> ${payload} <b title='`,
  'a comment that ends': (payload) => `--> ${payload} <!--`,
  'character data that ends': (payload) => `]]> ${payload} <![CDATA[`,
  'raw text that ends': (payload) => `</textarea></title></style></script></noscript>${payload}`,
  entities: encoded,
  'entities of entities': (payload) => encoded(payload).replaceAll('&', '&amp;'),
  'escapes of scripts': (payload) => JSON.stringify(payload).replaceAll('<', '\\u003c'),
  'templates of scripts': (payload) => `\${beacon()} #{beacon()} <%= beacon() %> ${payload}`,
  'templates of frameworks': (payload) => `{{constructor.constructor('beacon()')()}} ${payload}`,
  'words of a link': (payload) => `[${payload}](https://voorbeeld.example)`,
  'address of a link': (payload) => `[klik](${payload}) [klik](javascript:beacon()) [klik](<${payload}>)`,
  pictures: (payload) => `![${payload}](/meepraten-beacon "${payload}")`,
  'addresses in brackets': (payload) => `<javascript:beacon()> <https://a.example/${payload}>`,
  'code in a line': (payload) => `\`${payload}\` \`\` ${payload}`,
  'code in lines': (payload) => `\`\`\`html onload=beacon()\n${payload}\n`,
  'quotations in quotations': (payload) => `${'> '.repeat(60)}${payload}`,
  'lists in lists': (payload) => `${'- '.repeat(60)}${payload}`,
  'marks in marks': (payload) => `${'*_**~~'.repeat(20)}${payload}${'~~**_*'.repeat(20)}`,
  'references of links': (payload) => `[a]: javascript:beacon() "${payload}"\n\n[a] [${payload}][a]`,
  'text that turns round': (payload) => `\u202e${payload}\u2067${payload}`,
  'characters that nobody sees': (payload) => between(payload, '\u200b'),
  'marks on letters': (payload) => between(payload, '\u0336\u0489\u20dd'.repeat(4)),
  'words without an end': (payload) => payload.replaceAll(/\s/g, '').repeat(60).slice(0, 7000),
};

const oddNames: Readonly<Record<string, readonly string[]>> = {
  'names of objects': [
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'then',
    'null',
    'undefined',
    'NaN',
    '0',
  ],
  'names that turn round': [
    '\u202egnirts',
    '\u2067\u2067\u2067Jo',
    'Jo\u202d\u202e',
    '\u061cJo',
    'שלום \u202eJo',
    'علي\u200f123',
  ],
  'names of many marks': [
    'J\u0300\u0301\u0302\u0303\u0304'.repeat(16),
    'ཧྐྵྨླྺྼྻྂ'.repeat(9),
    '\ufdfa'.repeat(60),
    '𒐫'.repeat(40),
    '꧅'.repeat(60),
  ],
  'names of pictures': ['👩‍👩‍👧‍👦'.repeat(8), '🏳️‍🌈'.repeat(16), '🇳🇱'.repeat(25), '👋🏿'.repeat(25)],
  'names without an end': [
    'W'.repeat(100),
    'ﷺ'.repeat(100),
    'Ⱥ'.repeat(100),
    'ij'.repeat(50),
    '—'.repeat(100),
  ],
  'names of addresses': [
    'https://a.example/',
    'javascript:beacon()',
    'a@b.example?bcc=c@d.example',
    '//a.example',
    'data:text/html,x',
  ],
  'names with signs of styles': [
    '} * { display: none',
    '</style>',
    'expression(beacon())',
    'url(/meepraten-beacon)',
    '\\3c script>',
  ],
  'names of the house': ['Beheerder', 'Аdmin', 'Redactie ✓', 'Meepraten', 'Anoniem', 'Auteur · eigenaar'],
};

const addresses = [
  'javascript:beacon()',
  'data:text/html,<script>beacon()</script>',
  'vbscript:beacon()',
  'blob:https://a.example/x',
  'file:///etc/passwd',
  'filesystem:https://a.example/x',
  'view-source:https://a.example/',
  'about:blank#beacon()',
  'intent://a.example#Intent;scheme=javascript;end',
  'jar:https://a.example/x!/',
  'feed:javascript:beacon()',
  'https:javascript:beacon()',
  '//a.example/meepraten-beacon',
  '\\\\a.example\\meepraten-beacon',
  'https://a.example/" onmouseover="beacon()',
  "https://a.example/'><script>beacon()</script>",
  'https://a.example/`onload=beacon()`',
  'https://beheerder:geheim@a.example/',
  'https://voorbeeld.example@a.example/',
  'https://а.example/',
  'https://a.example:99999/',
  'https://a.example/\u202egpj.exe',
  'https://a.example/%0d%0aSet-Cookie:x',
  'https://[::1]/meepraten-beacon',
  'https://a.example/#:~:text=beacon()',
];

const spellings: Readonly<Record<string, (address: string) => string>> = {
  addresses: (address) => address,
  'addresses in capitals': (address) => address.toUpperCase(),
  'addresses with a blank in them': (address) => address.replace(':', '\t:'),
  'addresses behind what nobody sees': (address) => `\u0001\u00a0${address}`,
};

const harmless = { name: 'Jo', body: 'Dank, hier had ik wat aan.', website: '' };

/** 300 messages, 117 names and 100 websites, of 40 kinds. */
export const hostileWords: readonly HostileWords[] = [
  ...Object.entries(disguises).flatMap(([kind, disguise]) =>
    payloads.map((payload) => ({ ...harmless, kind, body: disguise(payload) })),
  ),
  ...Object.entries(disguises)
    .slice(0, 6)
    .flatMap(([kind, disguise]) =>
      payloads.map((payload) => ({
        ...harmless,
        kind: `names: ${kind}`,
        name: disguise(payload).slice(0, 100),
      })),
    ),
  ...Object.entries(oddNames).flatMap(([kind, names]) => names.map((name) => ({ ...harmless, kind, name }))),
  ...Object.entries(spellings).flatMap(([kind, spell]) =>
    addresses.map((address) => ({ ...harmless, kind, website: spell(address) })),
  ),
];
