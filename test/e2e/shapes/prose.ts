/**
 * Shapes of text on a page, many to a page: [what it is, its markup]. Each names somebody or is made of nothing but what
 * extensions stumble over. In: nothing. Out: markup that must stand as it stood.
 */
const NAME = 'Budapest Convention';

export const TEXT_SHAPES: [shape: string, markup: string][] = [
  ['a name across inline tags', '<p>The <i>Buda<b>pest</b></i> <a href="#x">Con<em>vention</em></a> was named.</p>'],
  ['entities', '<p>The Budapest&#32;Convention &amp; the &laquo;Budapest&nbsp;Convention&raquo; &lt;b&gt;.</p>'],
  ['characters without width', '<p>The Buda&#8203;pest Con&shy;vention and Human&#8288; Rights&#65279; Watch.</p>'],
  ['comments between texts', '<p>The <!-- a -->Budapest<!----> <!-- b -->Convention<!-- c -->.</p>'],
  ['links with names', `<p><a href="#a" title="x">${NAME}</a> and <a name="b">Human Rights Watch</a>.</p>`],
  ['a very long word', `<p>${'Überkonventions'.repeat(400)} and Access Now.</p>`],
  ['from right to left', '<p dir="rtl" lang="ar">ناقشت الوفود اتفاقية الأمم المتحدة لمكافحة الجريمة الإلكترونية.</p>'],
  ['bidi isolates', `<p>He said <bdi>اتفاقية بودابست</bdi>, <bdo dir="rtl">${NAME}</bdo>, \u2068x\u2069.</p>`],
  ['vertical writing', '<p lang="ja" style="writing-mode: vertical-rl; height: 8em">サイバー犯罪条約について。</p>'],
  ['ruby', '<p lang="zh"><ruby>网络犯罪<rp>(</rp><rt>wǎng luò</rt><rp>)</rp>公约</ruby>。</p>'],
  ['columns', `<div style="columns: 3">Words and words, and the ${NAME}, and more words of it.</div>`],
  ['a transform', `<p style="transform: rotate(3deg) scale(.9)">Turned: the ${NAME}.</p>`],
  ['boxes that are not there', `<div style="display: contents"><p style="display: contents">The ${NAME}.</p></div>`],
  ['content that is skipped', `<div style="content-visibility: auto"><p>Far away: the ${NAME}.</p></div>`],
  ['generated content', '<style>.g::before { content: "Human Rights Watch" }</style><p class="g">spoke.</p>'],
  ['a table', `<table><caption>${NAME}</caption><thead><tr><th>State<tbody><tr><td>Russia<td>Viet Nam</table>`],
  ['lists', `<ul><li>${NAME}<ol start="3"><li>Interpol</ol></ul><dl><dt>UNODC<dd>An office</dl>`],
  ['details', `<details><summary>${NAME}</summary><p>Human Rights Watch.</p></details>`],
  ['a captioned picture', `<figure><picture><img alt="${NAME}"></picture><figcaption>${NAME}</figcaption></figure>`],
  ['a quotation', `<blockquote cite="#q"><p>${NAME}</p><cite>Deborah Brown</cite></blockquote>`],
  [
    'old markup',
    `<center><font color="navy" size="4">${NAME}</font></center><marquee>Access Now</marquee><nobr>x</nobr>`,
  ],
  [
    'unclosed and misnested tags',
    `<p>The <b>Budapest <i>Convention</b> was</i> named<p>and <table><p>Interpol</table>`,
  ],
];

export const THING_SHAPES: [shape: string, markup: string][] = [
  ['a field', `<textarea>${NAME}</textarea><input value="${NAME}"><select><option>${NAME}</select>`],
  [
    'a form',
    `<form name="f"><label>${NAME} <input name="nodeType"></label><fieldset><legend>Interpol</legend></fieldset></form>`,
  ],
  ['buttons', `<button type="button">${NAME}</button><p><span role="button" tabindex="0">Access Now</span></p>`],
  ['an editor', `<div contenteditable="true"><p>The ${NAME}</p></div><div role="textbox">${NAME}</div>`],
  ['an editor for plain text', `<div contenteditable="plaintext-only">The ${NAME}</div>`],
  ['code', `<pre><code>const treaty = '${NAME}';</code></pre><p>Type <kbd>Interpol</kbd>, see <samp>UNODC</samp>.</p>`],
  ['text in a drawing', `<svg width="300" height="20"><title>Interpol</title><text y="15">${NAME}</text></svg>`],
  [
    'a page in a drawing',
    `<svg width="300" height="40"><foreignObject width="300" height="40"><p>${NAME}</p></foreignObject></svg>`,
  ],
  ['mathematics', `<math><mtext>${NAME}</mtext><mi>x</mi></math>`],
  ['a template', `<template><p>${NAME}</p></template><noscript><p>${NAME}</p></noscript>`],
  ['a closed dialog', `<dialog><p>${NAME}</p></dialog><div popover>${NAME}</div>`],
  ['an open dialog', `<dialog open style="position: static"><p>The ${NAME}</p></dialog>`],
  ['hidden parts', `<p hidden>${NAME}</p><p style="display: none">${NAME}</p><p aria-hidden="true">${NAME}</p>`],
  ['a frame', `<iframe srcdoc="<p>${NAME}</p>" title="frame"></iframe><iframe title="none"></iframe>`],
  [
    'a declared shadow root',
    `<section><template shadowrootmode="open"><p>The ${NAME}.</p><slot></slot></template>Access Now.</section>`,
  ],
  ['a closed shadow root', `<section><template shadowrootmode="closed"><p>The ${NAME}.</p></template></section>`],
  ['an unknown element', `<x-unknown>The ${NAME}</x-unknown><madeup>of Interpol</madeup>`],
  ['an object', `<object data="data:text/plain,x" width="10" height="10">${NAME}</object><canvas>${NAME}</canvas>`],
  ['text behind everything', `<p>A loose text follows.</p>the ${NAME} <br><br> <wbr>and <hr>more`],
  ['print styles', `<style media="print">p { display: none }</style><p class="print">The ${NAME}.</p>`],
];
