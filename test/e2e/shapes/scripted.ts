/** Shapes that the page's own script makes or looks after: [what it is, its markup, the script]. */
const NAME = 'Budapest Convention';

export const SCRIPTED_SHAPES: [shape: string, markup: string, script: string][] = [
  [
    'an open shadow root',
    '<section id="open"></section>',
    `document.getElementById('open').attachShadow({ mode: 'open' }).innerHTML = '<p>In it stood the ${NAME}.</p>';`,
  ],
  [
    'elements with slots',
    `<x-slotted><b slot="who">Interpol</b> spoke of the ${NAME}.</x-slotted>`,
    `customElements.define('x-slotted', class extends HTMLElement { constructor() { super();
       this.attachShadow({ mode: 'open' }).innerHTML = '<p><slot name="who"></slot>: <slot></slot></p>'; } });`,
  ],
  [
    'an element that counts what happens to it',
    `<x-counting class="a">The ${NAME}</x-counting>`,
    `customElements.define('x-counting', class extends HTMLElement {
       static observedAttributes = ['class', 'style', 'id', 'lang', 'dir', 'title', 'hidden', 'popover'];
       attributeChangedCallback() { window.counted = (window.counted ?? 0) + 1; }
       connectedCallback() { window.counted = (window.counted ?? 0) + 1; }
       disconnectedCallback() { window.counted = (window.counted ?? 0) + 1; } });`,
  ],
  [
    'many empty texts',
    '<p id="empty"></p>',
    `for (const part of ['The ', '', 'Buda', '', '', 'pest', '', ' Con', 'vention', '', '.'])
       document.getElementById('empty').append(document.createTextNode(part));`,
  ],
  [
    'texts of single letters',
    '<p id="letters"></p>',
    `for (const letter of 'Human Rights Watch spoke.') document.getElementById('letters').append(letter);`,
  ],
  [
    'an infinite list',
    '<div id="list"></div>',
    `for (let at = 0; at < 300; at += 1) {
       const item = document.createElement('p');
       item.textContent = 'Item ' + at + (at % 50 ? '' : ' is about Human Rights Watch');
       document.getElementById('list').append(item);
     }`,
  ],
  ['a selection', '<p id="selected">Selected words of Interpol.</p>', `getSelection().selectAllChildren(selected);`],
  ['a focused field', '<input id="focused" value="x">', `focused.focus({ preventScroll: true });`],
  [
    'processing instructions and comments',
    '<p id="odd">Of the </p>',
    `odd.append(document.createComment('x'), document.createProcessingInstruction('x', 'y'), '${NAME}');`,
  ],
];
