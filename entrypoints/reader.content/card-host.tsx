/**
 * The one element that the extension adds to a page: a popover without size, in whose shadow root the card lives.
 *
 * Made when the first card opens and not before: a page that nobody hovers stays exactly as it was. What happens in the
 * card stays in it: the page hears neither its clicks nor its keys, and cannot take the focus away.
 */
import { type ComponentChildren, render } from 'preact';
import cardCss from '../../components/styles/card.css?inline';
import hostCss from '../../components/styles/host.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import { holderOf } from './changed-roots.ts';
import { HOST_NAME } from './elements.ts';
import { reachable } from './focus.ts';
import { type Box, isSheet, placeCard } from './geometry.ts';

/** Closed, so that neither the page nor another extension reads what is in the card. Open in test builds only. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

/** Page shortcuts, menus that close on a click elsewhere and focus traps all listen for these further up. */
const KEPT_IN =
  'keydown keyup keypress click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend focusin focusout wheel'.split(
    ' ',
  );

/** What a card is shown beside. */
export interface Anchor {
  /** The line of text. */
  box: Box;
  /** The text node that the words stand in. */
  node: Node;
  byTouch: boolean;
}

export class CardHost {
  readonly #host = newHost();
  readonly #root = this.#host.attachShadow({ mode: SHADOW_MODE });
  readonly #place = document.createElement('div');
  readonly #news = document.createElement('div');
  #anchor: Anchor | undefined;
  /** What had the focus before the card took it. */
  #before: Element | null = null;

  constructor() {
    // Style sheets belong to the document that they are made for.
    document.adoptNode(this.#host);
    this.#host.popover = 'manual';
    this.#place.className = 'place';
    this.#news.className = 'visually-hidden';
    this.#news.role = 'status';
    this.#root.adoptedStyleSheets = [tokensCss, cardCss, hostCss].map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    this.#root.append(this.#place, this.#news);
    for (const type of KEPT_IN) this.#host.addEventListener(type, stop, { passive: true });
    this.#root.addEventListener('focusin', (event) => {
      const { relatedTarget } = event as FocusEvent;
      if (relatedTarget instanceof Element && !this.#root.contains(relatedTarget)) this.#before = relatedTarget;
    });
  }

  /** Shows the card beside a line of text. */
  show(children: ComponentChildren, anchor: Anchor): void {
    const parent = hostParent(anchor.node);
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    if (!this.#host.matches(':popover-open')) {
      this.#before = document.activeElement;
      unlessForbidden(() => this.#host.showPopover());
    }
    render(children, this.#place);
    this.#anchor = anchor;
    this.arrange();
  }

  /** Puts the card where it belongs for its present size, beside `box` if its line has moved. */
  arrange(box = this.#anchor?.box): void {
    const { card } = this;
    if (!card || !this.#anchor || !box) return;
    this.#anchor.box = box;
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const sheet = isSheet(box, viewport, this.#anchor.byTouch);
    this.#place.classList.toggle('sheet', sheet);
    // Measured without a limit, for a moment in which there is nothing to scroll: where it was scrolled to is kept.
    const { scrollTop } = card;
    card.style.maxHeight = '';
    this.#place.style.translate = '';
    if (!sheet) {
      const { width, height } = card.getBoundingClientRect();
      const { left, top, maxHeight } = placeCard(box, { width, height }, viewport);
      card.style.maxHeight = `${maxHeight}px`;
      this.#place.style.translate = `${left}px ${top}px`;
    }
    card.scrollTop = scrollTop;
  }

  /** Hides the card. The focus, if the card had it, goes back to where it was. */
  hide(): void {
    const hadFocus = this.#root.activeElement !== null;
    if (this.#host.matches(':popover-open')) unlessForbidden(() => this.#host.hidePopover());
    render(null, this.#place);
    this.#news.textContent = '';
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#before = null;
  }

  /** Takes the element out of the page. */
  remove(): void {
    this.hide();
    this.#host.remove();
  }

  /** Brings the focus into the card, unless it is there already. */
  focus(): void {
    if (!this.#root.activeElement) this.card?.focus({ preventScroll: true });
  }

  /** Says something short to those who hear the page, without interrupting. */
  announce(words: string): void {
    this.#news.textContent = words;
  }

  get card(): HTMLElement | null {
    return this.#place.querySelector<HTMLElement>('[role=dialog]');
  }

  /** The card's box on screen, or undefined while it is hidden. */
  get box(): DOMRect | undefined {
    return this.#host.isConnected ? this.card?.getBoundingClientRect() : undefined;
  }

  /** Whether somebody is going through the card by keyboard. */
  get isInUse(): boolean {
    return this.#root.querySelector(':focus-visible') !== null;
  }

  /** Whether Tab (or Shift and Tab, for -1) would leave the card. */
  isAtEdge(by: 1 | -1): boolean {
    const { activeElement } = this.#root;
    const stops = reachable(this.#place);
    return by > 0 ? activeElement === stops.at(-1) : activeElement === this.card || activeElement === stops[0];
  }

  /** Whether the page has opened or closed something since, so that the card would be shown elsewhere now. */
  get isMisplaced(): boolean {
    return Boolean(this.#anchor && this.#host.isConnected && hostParent(this.#anchor.node) !== this.#host.parentNode);
  }

  /** Whether an event happened in the card. Events from a closed root are seen as coming from its host. */
  isOrigin(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }
}

/**
 * Made in a document without scripts and then brought over: a page that has defined an element of this name would otherwise
 * have its own code run on it before the shadow root is ours.
 */
function newHost(): HTMLElement {
  return document.implementation.createHTMLDocument('').createElement(HOST_NAME);
}

/** A page may take the element away at the very moment in which it is shown or hidden. Then there is no card to be seen. */
function unlessForbidden(act: () => void): void {
  try {
    act();
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault;
  }
}

/** Takes away what a copy of this script left behind that ended without a word, as Firefox ends them at an update. */
export function removeLeftHosts(): void {
  for (const left of document.querySelectorAll<HTMLElement>(`${HOST_NAME}[popover=manual]:empty`)) left.remove();
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** The innermost open modal dialog around a place, or the topmost of the page; undefined when there is none. */
export function modalAround(place: Node): HTMLElement | undefined {
  for (let at: Node | null = place; at; at = holderOf(at)) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at;
  }
  return [...document.querySelectorAll<HTMLElement>('dialog:modal')].at(-1);
}

/** Where the host must hang to be usable: outside an open modal dialog and outside a full-screen element all is inert. */
function hostParent(place: Node): Element {
  const root = place.getRootNode() as Document | ShadowRoot;
  return modalAround(place) ?? root.fullscreenElement ?? document.documentElement;
}
