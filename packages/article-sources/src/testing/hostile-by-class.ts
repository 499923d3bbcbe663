// Markup that tries to run `beacon()` or to fetch `/meepraten-beacon`, by what it plays on. A line is one idea.

const mutation = [
  `<svg><desc><noscript><style></noscript><img src=x onerror=beacon()></style></desc></svg>`,
  `<math><mtext><mglyph><svg><mtext><style><path id="</style><img src=x onerror=beacon()>">`,
  `<form id=a><div></form><form><b id=b><form></b><p title="</form><img src=x onerror=beacon()>">tekst</p>`,
  `<table><caption><svg><table><style><img title="</style><img src=x onerror=beacon()>"></table></caption></table>`,
  `<p><svg><p><title><a title="</title><img src=x onerror=beacon()>">tekst</p>`,
  `<pre>\n<listing>\n<img alt="</pre><img src=x onerror=beacon()>" src=x></listing></pre>`,
  `<a><table><a title="--><img src=x onerror=beacon()>">tekst</a></table></a>`,
  `<div>&lt;img src=x onerror=beacon()&gt; <b title="&lt;/b&gt;&lt;img src=x onerror=beacon()&gt;">tekst</b></div>`,
];

const namespaces = [
  `<svg><html:script xmlns:html="http://www.w3.org/1999/xhtml">beacon()</html:script></svg>`,
  `<math><semantics><annotation-xml encoding="application/xhtml+xml"><p onclick=beacon()>tekst</p></annotation-xml></semantics></math>`,
  `<svg><image href="x" onerror=beacon()></image></svg>`,
  `<svg><desc><math><mi><p onmouseover=beacon()>tekst</p></mi></math></desc></svg>`,
  `<math><ms><b onclick=beacon()>tekst</b></ms></math>`,
  `<svg xmlns:xlink="http://www.w3.org/1999/xlink"><feImage xlink:href="/meepraten-beacon"/></svg>`,
  `<div xmlns="http://www.w3.org/2000/svg" xlink:href="javascript:beacon()">tekst</div>`,
];

const clobbering = [
  `<form><select name=remove></select><input id=before><img name=matches src=x>tekst</form>`,
  `<form name=createElement></form><form name=querySelectorAll></form><p>tekst</p>`,
  `<img name=createTreeWalker src=x><img name=baseURI src=x><p>tekst</p>`,
  `<a id=defaultView href="javascript:beacon()">tekst</a><a id=defaultView name=location href="#">tekst</a>`,
  `<form id=x><fieldset name=parentNode><output name=nextSibling>tekst</output></fieldset></form>`,
  `<object name=implementation></object><embed name=documentElement><p>tekst</p>`,
  `<form><button name=querySelectorAll>weg</button><textarea name=replaceWith></textarea><p>tekst</p></form>`,
];

const css = [
  `<style>@import "/meepraten-beacon";</style><p>tekst</p>`,
  `<p style="background-image:url(/meepraten-beacon)">tekst</p>`,
  `<style>*{background:url("/meepraten-beacon")}</style>`,
  `<p style="list-style:url('/meepraten-beacon');content:url(/meepraten-beacon)">tekst</p>`,
  `<p style="width:expression(beacon());behavior:url(#x);-moz-binding:url(/meepraten-beacon)">tekst</p>`,
  `<p style='--x:url("/meepraten-beacon");mask:var(--x)'>tekst</p>`,
  `<link rel="stylesheet" href="/meepraten-beacon">tekst`,
  `<p><style media="x" onload=beacon()>@font-face{font-family:a;src:url(/meepraten-beacon)}</style>tekst</p>`,
];

const drawings = [
  `<svg><image href="/meepraten-beacon"/></svg>`,
  `<svg><foreignObject><iframe src="javascript:parent.beacon()"></iframe></foreignObject></svg>`,
  `<svg><script href="data:text/javascript,beacon()"/></svg>`,
  `<svg><a><animate attributeName=href from=javascript:beacon() to=javascript:beacon() begin=0s /><text>klik</text></a></svg>`,
  `<svg><discard onbegin=beacon() /><rect width=9 height=9 onclick=beacon() /></svg>`,
  `<svg><use href="#a"/><symbol id=a><image href=x onerror=beacon()></image></symbol></svg>`,
  `<svg style="filter:url(/meepraten-beacon)"><text>tekst</text></svg>`,
];

const formulas = [
  `<math href="javascript:beacon()"><mi>x</mi></math>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:beacon()">x</maction></math>`,
  `<math><mtext></mtext><mglyph src="/meepraten-beacon"></mglyph></math>`,
  `<math><mstyle><a xlink:href="data:text/html,<script>beacon()</script>">x</a></mstyle></math>`,
];

const framed = [
  `<iframe srcdoc="&lt;img src=x onerror=parent.beacon()&gt;"></iframe>`,
  `<iframe src="/meepraten-beacon"></iframe>`,
  `<iframe src="data:text/html,<script>parent.beacon()</script>" sandbox="allow-scripts allow-same-origin"></iframe>`,
  `<iframe data-src="javascript:parent.beacon()" src="about:blank"></iframe>`,
  `<iframe title="<img src=x onerror=beacon()>" src="https://a.example/x" onload=beacon()></iframe>`,
  `<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?a=javascript:beacon()" onload=beacon()></iframe>`,
  `<iframe>&lt;/iframe&gt;<img src=x onerror=beacon()></iframe>`,
];

const templates = [
  `<template><img src=/meepraten-beacon></template><p>tekst</p>`,
  `<div><template shadowrootmode="closed"><style>*{background:url(/meepraten-beacon)}</style></template></div>`,
  `<template>tekst<template><img src=x onerror=beacon()></template></template>`,
  `<p><slot name="body" onslotchange=beacon()>tekst</slot></p>`,
];

const entities = [
  `<a href="&Tab;java&NewLine;script&colon;beacon()">klik</a>`,
  `<a href="javascript&#0000058beacon()">klik</a>`,
  `<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;beacon()">klik</a>`,
  `<a href="java&zwnj;script:beacon()">klik</a><a href="javascript&amp;colon;beacon()">klik</a>`,
  `<p title="&quot;><img src=x onerror=beacon()>">tekst</p>`,
  `&amp;lt;script&amp;gt;beacon()&amp;lt;/script&amp;gt; &lt;script&gt;beacon()&lt;/script&gt;`,
  `<img src="x&quot; onerror=&quot;beacon()">`,
];

const links = [
  `<a href="//a.example" ping="/meepraten-beacon">klik</a>`,
  `<a href="feed:javascript:beacon()">klik</a>`,
  `<a href="filesystem:https://a.example/x">klik</a>`,
  `<a href="\u0000javascript:beacon()">klik</a>`,
  `<a href="\u00a0javascript:beacon()">klik</a>`,
  `<a href="data:image/svg+xml;base64,PHN2Zy8+">klik</a>`,
  `<a href="jar:https://a.example/x!/">klik</a>`,
  `<a href="javascript:%62eacon()" rel="noopener">klik</a>`,
  `<img srcset="x 1x, javascript:beacon() 2x" sizes="(beacon())">`,
  `<img src="data:image/gif,<script>beacon()</script>" loading="eager">`,
  `<a attributionsrc="/meepraten-beacon" href="#">klik</a><img src=x attributionsrc="/meepraten-beacon">`,
];

const lazy = [
  `<img data-src="javascript:beacon()" src="data:image/gif;base64,R0lGOD">`,
  `<img data-lazy-src='x" onerror="beacon()' onload=beacon() src=x>`,
  `<img data-srcset="data:text/html,<script>beacon()</script> 2x" class="lazyload">`,
  `<img class=emoji alt="<img src=x onerror=beacon()>" src=x>`,
  `<noscript class=lazy><img alt="</noscript><img src=x onerror=beacon()>" data-src=x></noscript>`,
  `<div class=wp-caption onclick=beacon()><img src=x onerror=beacon()><p class=wp-caption-text onclick=beacon()>tekst</p></div>`,
  `<blockquote class=wp-embedded-content><a href="javascript:beacon()" onclick=beacon()>tekst</a></blockquote>`,
];

const loaders = [
  `<link rel="preload" as="image" href="/meepraten-beacon"><link rel="prefetch" href="/meepraten-beacon"><p>tekst</p>`,
  `<link rel="dns-prefetch" href="//a.example"><link rel="modulepreload" href="/meepraten-beacon">tekst`,
  `<meta http-equiv="refresh" content="0;url=/meepraten-beacon">tekst`,
  `<meta http-equiv="Content-Security-Policy" content="report-uri /meepraten-beacon">tekst`,
  `<base href="/meepraten-beacon/" target="_top"><p>tekst</p>`,
  `<script type="speculationrules">{"prefetch":[{"urls":["/meepraten-beacon"]}]}</script><p>tekst</p>`,
  `<script type="importmap">{"imports":{"x":"/meepraten-beacon"}}</script><p>tekst</p>`,
  `<object data="/meepraten-beacon" type="text/html"></object><p>tekst</p>`,
  `<input type="image" src="/meepraten-beacon"><p>tekst</p>`,
  `<form action="/meepraten-beacon" method="post"><input autofocus onfocus="this.form.submit()">tekst</form>`,
];

/** Every class by its name; the ones of old stand in `hostile-vectors`. */
export const hostileByClass = {
  mutation,
  namespaces,
  clobbering,
  css,
  drawings,
  formulas,
  framed,
  templates,
  entities,
  links,
  lazy,
  loaders,
} as const;
