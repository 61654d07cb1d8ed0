/** What each kind of element means for the text around it. Decided by tag: asking for styles would cost a layout. */
import { isClobbered, parentOf } from '../shared/forms.ts';

/** Inline elements: a name runs across them. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr ruby rb nobr'.split(
    ' ',
  ),
);

/** Elements without text of their own that leave the text around them as it is. */
export const STANDS_FOR_NOTHING = new Set(
  'script style noscript template link meta head title rp rt wbr source track param'.split(' '),
);

/** Elements whose text is not prose, or is somebody's input. */
const SKIPPED = new Set(
  'input textarea select option datalist button svg math canvas iframe object embed audio video img picture map code pre'.split(
    ' ',
  ),
);

const SKIPPED_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'math']);

/** Our own host: its text is in a shadow root, but a page may be tricked into giving it children. */
export const HOST_NAME = 'cybercrime-context';

/** Whether an element's text is left alone: fields, editors, code, drawings, hidden parts. */
export function isSkipped(element: Element): boolean {
  if (isClobbered(element)) return true;
  if (SKIPPED.has(element.localName) || element.localName === HOST_NAME) return true;
  if (element.hasAttribute('hidden') || isEditable(element)) return true;
  const role = element.getAttribute('role');
  return role !== null && SKIPPED_ROLES.has(role);
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

/** Whether `node` lies inside something skipped; needed where reading begins in the middle of the page. */
export function isInsideSkipped(node: Element): boolean {
  for (let element: Node | null = node; element instanceof Element; element = parentOf(element)) {
    if (STANDS_FOR_NOTHING.has(element.localName) || isSkipped(element)) return true;
  }
  return false;
}

/** Whether text flows on through the element. Custom elements are asked for their style: they may be anything. */
export function standsInline(element: Element): boolean {
  if (element.shadowRoot) return false;
  if (INLINE.has(element.localName)) return true;
  if (!element.localName.includes('-')) return false;
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents';
}

/**
 * Which part of the page a block is in, by its ancestors. Comments and related stories have no element of their own: the
 * words that most sites use for them are taken whole, since half a word ("has-related") may name the article itself.
 */
export const ROLE_SELECTORS = {
  headline: 'h1, [itemprop="headline"]',
  heading: 'h2, h3, h4, h5, h6, [role="heading"]',
  aside: [
    'nav, aside, footer, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="search"]',
    '[itemprop="comment"], #comments, #disqus_thread, .comments, .comment-list, .commentlist',
    '.related, .related-articles, .related-stories, .related-posts, .related-content, .recommended, .most-read',
  ].join(', '),
} as const;
