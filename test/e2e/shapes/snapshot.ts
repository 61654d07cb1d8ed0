/**
 * Runs in a page, sent there as text: notes how the document stands before anybody else has touched it, and every change
 * from then on. `window.describeDocument()` says how it stands now, without the extension's own element.
 */
export function keepSnapshot(): void {
  const HOST = 'cybercrime-context';
  const lineOf = (node: Node): string => {
    if (!(node instanceof Element)) return `${node.nodeType} ${JSON.stringify(node.nodeValue)}`;
    const attributes = node.getAttributeNames().map((name) => `${name}=${JSON.stringify(node.getAttribute(name))}`);
    return `<${node.nodeName} ${attributes.join(' ')}>`;
  };
  const describe = (node: Node, lines: string[] = [], depth = 0): string[] => {
    if (node.nodeName.toLowerCase() === HOST) return lines;
    lines.push(`${depth} ${lineOf(node)}`);
    const { shadowRoot } = node as Partial<Element>;
    for (const child of [shadowRoot, ...node.childNodes]) if (child) describe(child, lines, depth + 1);
    if (node instanceof HTMLTemplateElement) describe(node.content, lines, depth + 1);
    return lines;
  };
  const watched = window as unknown as { before: string; changes: string[]; describeDocument(): string };
  watched.describeDocument = () => describe(document).join('\n');
  watched.before = watched.describeDocument();
  watched.changes = [];
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const ours = [...addedNodes, ...removedNodes, ...(type === 'childList' ? [] : [target])];
      if (ours.length && ours.every((node) => node.nodeName.toLowerCase() === HOST)) continue;
      watched.changes.push(`${type} ${attributeName} ${lineOf(target)}`);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}
