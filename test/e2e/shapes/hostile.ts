/** Pages that do what they can against a script that runs in them. Each is plainly about the story otherwise. */
import type { Reply } from '../../setup/server.ts';
import { OWN_FAULT } from '../faults.ts';
import { talks } from '../talks.ts';

/** The page with a script that runs before anything else, and more text. */
function withScript(script: string, body = ''): string {
  return talks('', body).replace('<title>', `<script>${script}</script><title>`);
}

const THROW = `function () { throw new Error('${OWN_FAULT}') }`;

/** Whatever a script reads with, without what the test's own look at the page needs. */
const POISONED = [
  'Array.prototype.splice',
  'String.prototype.slice',
  'String.prototype.indexOf',
  'Document.prototype.createElement',
  'Document.prototype.caretPositionFromPoint',
  'Document.prototype.evaluate',
  'Element.prototype.attachShadow',
  'Element.prototype.append',
  'Element.prototype.matches',
  'Element.prototype.closest',
  'Element.prototype.checkVisibility',
  'HTMLElement.prototype.showPopover',
  'Node.prototype.appendChild',
  'Node.prototype.contains',
  'CSSStyleSheet.prototype.replaceSync',
  'globalThis.MutationObserver',
  'globalThis.StaticRange',
  'globalThis.CSSStyleSheet',
  'globalThis.getComputedStyle',
];

/** Names under which a form or the document offers a field instead of its own property. */
const CLOBBERED = [
  'nodeType nodeName localName parentNode parentElement firstChild lastChild nextSibling previousSibling childNodes children',
  'hasAttribute getAttribute hasAttributes attributes matches closest contains shadowRoot textContent isConnected getRootNode',
  'checkVisibility querySelector querySelectorAll compareDocumentPosition data namespaceURI tagName',
]
  .join(' ')
  .split(' ');
/** Without what the test's own look at the page needs. */
const OF_DOCUMENT =
  'body head createElement addEventListener evaluate caretPositionFromPoint implementation adoptNode title nodeType'.split(
    ' ',
  );

const fields = (names: string[]) => names.map((name) => `<input name="${name}" type="hidden">`).join('');

const hostElement = (body: string, more = '') =>
  `customElements.define('cybercrime-context', class extends HTMLElement { constructor() { super(); ${body} } ${more} });`;

const MARKUP_DATE = '<img src=x onerror="window.hacked = true">';
const article = (extra: object) =>
  JSON.stringify({ '@type': 'NewsArticle', headline: MARKUP_DATE, datePublished: MARKUP_DATE, ...extra });
const structured = (json: string) => `<script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`;

const BOMB = `${'e'.padEnd(20_000, '\u0301')} ${'\uFDFA'.repeat(20_000)} ${'\u1100\u1161\u11A8'.repeat(20_000)}
  ${'A\u030A\u0323'.repeat(20_000)} ${'\u200D'.repeat(20_000)} ${'👩‍👩‍👧‍👦'.repeat(5000)}`;

/** Which names can still be marked in it, and its card opened. By what the page does. */
export const HOSTILE: Record<string, string | Reply> = {
  'replaces and poisons the globals and prototypes of its own world': withScript(
    `${POISONED.map((name) => `${name} = ${THROW};`).join('\n')}
    for (const name of ['polluted', 'topic', 'type', 'entity', 'shown'])
       Object.defineProperty(Object.prototype, name, { value: 'x', writable: true, configurable: true });
`,
  ),
  'has a form whose fields are named like the properties of a node': withScript(
    '',
    `<form id="form">${fields(CLOBBERED)}<p>In the form stood the Budapest Convention.</p></form>`,
  ),
  'has images and forms named like the properties of the document': withScript(
    '',
    OF_DOCUMENT.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join(''),
  ),
  'defines our element, with a shadow root of its own': withScript(
    hostElement(`try { this.attachShadow({ mode: 'open' }).innerHTML = '<p>mine</p>'; } catch {}`),
  ),
  'defines our element, and throws when one is made': withScript(hostElement(`throw new Error('${OWN_FAULT}');`)),
  'sends our element away as soon as it comes': withScript(
    hostElement('', 'connectedCallback() { if (!window.tired) this.remove(); }'),
  ),
  'takes every strange element away': withScript(
    `new MutationObserver(() => window.tired || document.querySelector('cybercrime-context')?.remove())
       .observe(document, { childList: true, subtree: true });`,
  ),
  'takes our element away while it is being shown': withScript(
    `for (const type of ['beforetoggle', 'toggle'])
       addEventListener(type, ({ target }) => window.tired || target.remove(), true);`,
  ),
  'clears the highlights all the time': withScript('setInterval(() => window.tired || CSS.highlights.clear(), 20);'),
  'clears adopted style sheets all the time': withScript(
    `setInterval(() => {
       document.adoptedStyleSheets = [];
       document.querySelectorAll('*').forEach(({ shadowRoot }) => { if (shadowRoot) shadowRoot.adoptedStyleSheets = []; });
     }, 20);`,
  ),
  'has broken, deep, huge and poisoned structured data': withScript(
    '',
    `${[
      article({}),
      '{"@type": "NewsArticle", "headline": ',
      `{"@type":"NewsArticle","about":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      article({ keywords: Array.from({ length: 2000 }, () => 'x'.repeat(80)) }),
      article({ articleBody: 'x'.repeat(3_000_000) }),
      '{"@type":"NewsArticle","__proto__":{"toString":1},"constructor":{"prototype":{"a":1}},"datePublished":{"length":5}}',
    ]
      .map(structured)
      .join('')}<time datetime='${MARKUP_DATE}'>${MARKUP_DATE.replaceAll('<', '&lt;')}</time>`,
  ),
  'is full of combining marks and of letters that unfold': withScript('', `<p>${BOMB}</p>`),
  'allows nothing at all, not even markup from its own scripts': {
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    body: talks().replace(/<style>.*?<\/style>/s, ''),
  },
  'is sandboxed by its server': {
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    body: talks(),
  },
  'has sandboxed frames': withScript(
    '',
    `<iframe sandbox srcdoc="<p>UN Cybercrime Convention"></iframe>
     <iframe sandbox="allow-scripts" srcdoc="<script>parent.postMessage('x', '*')</script><p>UN Cybercrime Convention"></iframe>`,
  ),
};
