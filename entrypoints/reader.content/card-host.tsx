/**
 * The one element that the extension adds to a page: a popover without size, in whose shadow root the card lives.
 *
 * Made when the first card opens and not before: a page that nobody hovers stays exactly as it was.
 */
import { type ComponentChildren, render } from 'preact';
import cardCss from '../../components/styles/card.css?inline';
import hostCss from '../../components/styles/host.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import { HOST_NAME } from './elements.ts';
import { type Box, placeCard } from './geometry.ts';

/** Closed, so that neither the page nor another extension reads which card was opened. Open in test builds only. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

export class CardHost {
  readonly #host = document.createElement(HOST_NAME);
  readonly #root = this.#host.attachShadow({ mode: SHADOW_MODE });
  readonly #place = document.createElement('div');
  #anchor: Box | undefined;

  constructor() {
    this.#host.popover = 'manual';
    this.#place.className = 'place';
    this.#root.adoptedStyleSheets = [tokensCss, cardCss, hostCss].map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    this.#root.append(this.#place);
  }

  /** Shows the card beside a line of text. */
  show(children: ComponentChildren, anchor: Box): void {
    const parent = hostParent();
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    if (!this.#host.matches(':popover-open')) this.#host.showPopover();
    render(children, this.#place);
    this.#anchor = anchor;
    this.arrange();
  }

  /** Puts the card where it belongs for its present size. */
  arrange(): void {
    const card = this.card;
    if (!card || !this.#anchor) return;
    // Measured without a limit, for a moment in which there is nothing to scroll: where it was scrolled to is kept.
    const { scrollTop } = card;
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top, maxHeight } = placeCard(this.#anchor, { width, height }, viewport);
    card.style.maxHeight = `${maxHeight}px`;
    card.scrollTop = scrollTop;
    this.#place.style.left = `${left}px`;
    this.#place.style.top = `${top}px`;
  }

  hide(): void {
    if (this.#host.matches(':popover-open')) this.#host.hidePopover();
    render(null, this.#place);
  }

  /** Takes the element out of the page. */
  remove(): void {
    render(null, this.#place);
    this.#host.remove();
  }

  get card(): HTMLElement | null {
    return this.#place.querySelector<HTMLElement>('[role=dialog]');
  }

  /** The card's box on screen, or undefined while it is hidden. */
  get box(): DOMRect | undefined {
    return this.#host.isConnected ? this.card?.getBoundingClientRect() : undefined;
  }

  /** Whether an event happened in the card. Events from a closed root are seen as coming from its host. */
  isOrigin(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }
}

/**
 * Where the host must hang to be both visible and usable: everything outside an open modal dialog is inert, and
 * outside a full-screen element nothing is shown.
 */
function hostParent(): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}
