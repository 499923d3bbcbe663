import { hostileByClass } from './hostile-by-class.js';

// Markup that tries to run `beacon()`. One idea a line; names are the lines themselves.

const scripts = [
  `<script>beacon()</script>`,
  `<SCRIPT SRC="data:text/javascript,beacon()"></SCRIPT>`,
  `<scr<script>ipt>beacon()</scr</script>ipt>`,
  `<script type="module">beacon()</script>`,
  `<noscript><p title="</noscript><img src=x onerror=beacon()>">`,
  `<template><script>beacon()</script><img src=x onerror=beacon()></template>`,
  `<div><template shadowrootmode="open"><img src=x onerror=beacon()></template></div>`,
  `<textarea><img title="</textarea><img src=x onerror=beacon()>"></textarea>`,
  `<title>a</title b><img src=x onerror=beacon()></title>`,
  `<style><!--</style><img src=x onerror=beacon()>--></style>`,
  `<xmp>tekst</xmp/><img src=x onerror=beacon()>`,
  `<plaintext><img src=x onerror=beacon()>`,
];

const handlers = [
  `<img src=x onerror=beacon()>`,
  `<img src=x oNeRrOr="beacon()">`,
  `<img/src="x"/onerror=beacon()>`,
  `<img src=x:x onerror\n=\n"beacon()">`,
  `<p onclick="beacon()" onmouseover="beacon()" onfocus="beacon()" tabindex=0>tekst</p>`,
  `<a href="#" onclick="beacon()">klik</a>`,
  `<details open ontoggle=beacon()><summary>meer</summary>tekst</details>`,
  `<video><source onerror=beacon()></video>`,
  `<video src=x onerror=beacon() controls></video>`,
  `<audio autoplay onplay=beacon() oncanplay=beacon()></audio>`,
  `<video poster="javascript:beacon()" src="x"></video>`,
  `<body onload=beacon()>tekst`,
  `<div onpointerrawupdate=beacon() onbeforematch=beacon() hidden="until-found">tekst</div>`,
  `<p style="animation: x" onanimationstart=beacon()>tekst</p>`,
  `<marquee onstart=beacon()>tekst</marquee>`,
  `<input autofocus onfocus=beacon()>`,
  `<select autofocus onfocus=beacon()><option>1</select>`,
  `<textarea autofocus onfocus=beacon()></textarea>`,
  `<button popovertarget=p>open</button><div id=p popover onbeforetoggle=beacon()>tekst</div>`,
  `<x-unknown onclick=beacon() contenteditable onfocus=beacon()>tekst</x-unknown>`,
];

const addresses = [
  `<a href="javascript:beacon()">klik</a>`,
  `<a href="JaVaScRiPt:beacon()">klik</a>`,
  `<a href="java\nscript:beacon()">klik</a>`,
  `<a href="java&#9;script:beacon()">klik</a>`,
  `<a href="&#1;javascript:beacon()">klik</a>`,
  `<a href="  javascript:beacon()">klik</a>`,
  `<a href="&#106;&#97;vascript&colon;beacon()">klik</a>`,
  `<a href="vbscript:beacon()">klik</a>`,
  `<a href="data:text/html,<script>beacon()</script>">klik</a>`,
  `<a href="blob:https://a.example/1">klik</a>`,
  `<a href="view-source:javascript:beacon()">klik</a>`,
  `<a href="https://a.example" ping="https://b.example/beacon" target="_top">klik</a>`,
  `<a href="https://a.example" target="_blank" rel="opener">klik</a>`,
  `<a href="https://a.example" target="naam">klik</a>`,
  `<area href="javascript:beacon()"><map name=m><area href="javascript:beacon()"></map>`,
  `<blockquote cite="javascript:beacon()">tekst</blockquote>`,
  `<img src="javascript:beacon()">`,
  `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='beacon()'/>">`,
  `<img src="data:text/html,<script>beacon()</script>">`,
  `<img srcset="javascript:beacon() 1x, data:text/html,x 2x">`,
  `<picture><source srcset="javascript:beacon()"><img src="x" longdesc="javascript:beacon()" usemap="#m"></picture>`,
  `<base href="javascript:beacon()//">`,
  `<link rel=stylesheet href="data:text/css,*{color:red}"><link rel=import href="data:text/html,<script>beacon()</script>">`,
  `<meta http-equiv=refresh content="0;url=javascript:beacon()">`,
  `<table background="javascript:beacon()"><tr><td background="javascript:beacon()">cel</table>`,
  `<track src="javascript:beacon()"><video><track default src="javascript:beacon()"></video>`,
];

const frames = [
  `<iframe src="javascript:parent.beacon()"></iframe>`,
  `<iframe srcdoc="<script>parent.beacon()</script>"></iframe>`,
  `<object data="javascript:beacon()"></object>`,
  `<object data="data:text/html,<script>parent.beacon()</script>"><img src=x onerror=beacon()></object>`,
  `<embed src="javascript:beacon()"><applet code=x></applet>`,
  `<frameset onload=beacon()><frame src="javascript:beacon()"></frameset>`,
  `<portal src="javascript:beacon()"></portal><fencedframe></fencedframe>`,
  `<form action="javascript:beacon()"><button formaction="javascript:beacon()">stuur</button>tekst</form>`,
  `<isindex action="javascript:beacon()"><keygen autofocus onfocus=beacon()>`,
  `<dialog open onclose=beacon()><form method=dialog><button autofocus>dicht</button></form></dialog>`,
];

const foreign = [
  `<svg onload=beacon()></svg>`,
  `<svg><script>beacon()</script></svg>`,
  `<svg><a xlink:href="javascript:beacon()"><text y=20>klik</text></a></svg>`,
  `<svg><animate attributeName=href values=javascript:beacon() /><use href="data:image/svg+xml,x"/></svg>`,
  `<svg><foreignObject><img src=x onerror=beacon()></foreignObject></svg>`,
  `<svg><set onbegin=beacon() attributeName=x></svg>`,
  `<svg></p><style><a id="</style><img src=1 onerror=beacon()>">`,
  `<svg><style><img title="</style><img src=x onerror=beacon()>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=beacon()&gt;">`,
  `<math><mi//xlink:href="javascript:beacon()">x</math>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror=beacon()></annotation-xml></math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=beacon()>`,
  `<svg><p>tekst</p><img src=x onerror=beacon()></svg>`,
];

const tricks = [
  `<form id=f></form><input form=f name=firstChild><p>tekst</p>`,
  `<!--><img src=x onerror=beacon()>-->`,
  `<!-- --!><img src=x onerror=beacon()> -->`,
  `<?xml version="1.0"?><![CDATA[<img src=x onerror=beacon()>]]>`,
  `<p style="background:url(javascript:beacon());position:fixed;inset:0" class="fixed inset-0">tekst</p>`,
  `<p data-mp="reactions" data-x="<img src=x onerror=beacon()>" slot="body" part="base">tekst</p>`,
  `<img alt="\`\`onerror=beacon()" src="x"><p title='"><img src=x onerror=beacon()>'>tekst</p>`,
  `<table><td><table><form><td><img src=x onerror=beacon()>`,
  `<a><p><a href="javascript:beacon()">a</p></a><b><i></b>tekst</i>`,
  `<img name=body id=cookie src=x><a name=getElementById id=domain href="#">tekst</a>`,
  `<mp-article-body src="javascript:beacon()"><p onclick=beacon()>tekst</p></mp-article-body>`,
  `<p id="title" title="a --> b ]]> c </style>">tekst</p>`,
];

/**
 * Here the stand-in parser goes further than the rest and refuses the element with all it holds: forms whose fields
 * shadow their own properties, and built-in elements made into custom ones.
 */
const refused = [
  `<form><input name=localName><input name=namespaceURI><input name=nodeType><p onclick=beacon()>tekst</p></form>`,
  `<form><input name=attributes><input name=childNodes><img src=x onerror=beacon()></form>`,
  `<p is="x-y" onclick=beacon()>tekst</p>`,
  `<form><input name=remove><input id=textContent><img name=closest src=x>tekst</form>`,
];

export const refusedByStandIn: ReadonlySet<string> = new Set(refused);

export const hostileVectors = [
  ...scripts,
  ...handlers,
  ...addresses,
  ...frames,
  ...foreign,
  ...tricks,
  ...refused,
  ...Object.values(hostileByClass).flat(),
];
