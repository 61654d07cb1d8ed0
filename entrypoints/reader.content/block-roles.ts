/**
 * Which part of the page a block is in, told by the elements around it. Each element is asked once a reading, and its
 * answer holds for all below it: climbing from every block to the top costs more than all the rest of reading a page.
 */
import type { BlockRole } from '../../data/mentions/topic.ts';
import { ROLE_SELECTORS } from './elements.ts';

interface Surroundings {
  isHeadline: boolean;
  isHeading: boolean;
  isAside: boolean;
  isLink: boolean;
}

const OUTSIDE: Surroundings = { isHeadline: false, isHeading: false, isAside: false, isLink: false };
/** A class on the whole page or on the article is about its layout. */
const HOLDS_THE_PAGE = 'html, body, main';

/** Answers for one reading of the page: afterwards elements may have other classes and parents. */
export class BlockRoles {
  readonly #around = new Map<Element, Surroundings>();
  /** Of elements without attributes the name tells all. */
  readonly #byName = new Map<string, Own>();

  /** @param texts the text nodes of the block */
  roleOf(container: Element | ShadowRoot, texts: Text[]): BlockRole {
    const element = container instanceof Element ? container : container.host;
    const { isHeadline, isHeading, isAside } = this.#aroundOf(element);
    if (isAside) return 'aside';
    if (isHeadline) return 'headline';
    const isInLink = (node: Text) => node.parentElement && this.#aroundOf(node.parentElement).isLink;
    if (texts.every((node) => !/\S/.test(node.data) || isInLink(node))) return 'aside';
    return isHeading ? 'heading' : 'body';
  }

  #aroundOf(element: Element): Surroundings {
    const unknown: Element[] = [];
    let at: Element | null = element;
    while (at && !this.#around.has(at)) {
      unknown.push(at);
      at = at.parentElement;
    }
    let around = at ? this.#around.get(at)! : OUTSIDE;
    for (const one of unknown.reverse()) {
      around = within(this.#ownOf(one), around);
      this.#around.set(one, around);
    }
    return around;
  }

  #ownOf(element: Element): Own {
    if (element.hasAttributes()) return ownOf(element);
    const own = this.#byName.get(element.localName) ?? ownOf(element);
    this.#byName.set(element.localName, own);
    return own;
  }
}

/** What an element says itself; `isAside` is undefined where it says nothing of it. */
interface Own extends Omit<Surroundings, 'isAside'> {
  isAside: boolean | undefined;
}

function ownOf(element: Element): Own {
  return {
    isHeadline: element.matches(ROLE_SELECTORS.headline),
    isHeading: element.matches(ROLE_SELECTORS.heading),
    isLink: element.localName === 'a',
    isAside: element.matches(ROLE_SELECTORS.aside) ? !element.matches(HOLDS_THE_PAGE) : undefined,
  };
}

/** What is so of the elements around holds within, too, but that the nearest aside decides. */
function within(own: Own, around: Surroundings): Surroundings {
  if (!own.isHeadline && !own.isHeading && !own.isLink && own.isAside === undefined) return around;
  return {
    isHeadline: around.isHeadline || own.isHeadline,
    isHeading: around.isHeading || own.isHeading,
    isLink: around.isLink || own.isLink,
    isAside: own.isAside ?? around.isAside,
  };
}
