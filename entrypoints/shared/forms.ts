/**
 * Forms whose fields are named like properties of theirs ("contains", "matches"): the field then stands where the property
 * should, in a script of an extension too (Chromium). Text in such a form is left alone, and nobody goes up through its field.
 */

/** What the reader asks of elements, and a field may be called. */
const ASKED = [
  'nodeType localName parentNode parentElement lastChild previousSibling isConnected getRootNode shadowRoot',
  'hasAttribute getAttribute hasAttributes matches closest contains checkVisibility querySelectorAll',
]
  .join(' ')
  .split(' ');

/** Whether an element is a form that cannot be asked what it is. */
export function isClobbered(element: Element): boolean {
  return element instanceof HTMLFormElement && ASKED.some((name) => Object.hasOwn(element, name));
}

/** Got when first asked for: where there is no page there are no nodes either. */
let parentNode: Getter<Node | null> | undefined;
let previousSibling: Getter<ChildNode | null> | undefined;

/** The parent of a node, whatever it holds. */
export function parentOf(node: Node): Node | null {
  parentNode ??= ownGetter('parentNode');
  return parentNode.call(node);
}

/** What stands before a node, whatever it holds. */
export function siblingBefore(node: Node): ChildNode | null {
  previousSibling ??= ownGetter('previousSibling');
  return previousSibling.call(node);
}

type Getter<Value> = (this: Node) => Value;

function ownGetter<Name extends keyof Node>(name: Name): Getter<Node[Name]> {
  return Object.getOwnPropertyDescriptor(Node.prototype, name)!.get!;
}
