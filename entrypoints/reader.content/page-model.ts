/**
 * What is known of the page right now: its blocks in reading order, the names scanned in each, the mentions.
 *
 * Text is read and scanned block by block and kept; only what changed is read again. Which names mean what is
 * decided anew over the whole page each time, because "the treaty" depends on what stands before it.
 */
import type { Assertion } from '../../data/claims/assertion.ts';
import { findAssertions } from '../../data/claims/find.ts';
import type { Lexicon } from '../../data/mentions/lexicon.ts';
import { nearPreparations } from '../../data/mentions/near/near.ts';
import { type Mention, mayHaveNearNames, resolve } from '../../data/mentions/resolve.ts';
import { type ScannedBlock, scanBlock } from '../../data/mentions/scan.ts';
import type { BlockRole, Topic } from '../../data/mentions/topic.ts';
import { aboutOf } from './about-page.ts';
import { type DomBlock, readBlocks } from './blocks.ts';
import { isInsideSkipped } from './elements.ts';
import { publishedOf } from './page-date.ts';
import { inSlices } from './slices.ts';

/** A mention with the block that holds it, so that it leads back to the page. */
export interface PageMention extends Mention {
  home: DomBlock;
}

/** A statement with the block that holds it. */
export interface PageAssertion {
  assertion: Assertion;
  home: DomBlock;
}

interface ReadBlock extends DomBlock, ScannedBlock {}

/** More text than the longest live blog; beyond it a page is left unread rather than slow. */
const MOST_CHARACTERS = 3_000_000;

export class PageModel {
  readonly #lexicon: Lexicon;
  readonly #signal: AbortSignal;
  #blocks: ReadBlock[] = [];
  #about: ReadBlock | undefined;
  topic: Topic = 'none';
  mentions: PageMention[] = [];
  /** What it says that the record knows something of. */
  assertions: PageAssertion[] = [];
  /** Its own day of publication, YYYY-MM-DD, where it gives one. */
  published: string | undefined;

  constructor(lexicon: Lexicon, signal: AbortSignal) {
    this.#lexicon = lexicon;
    this.#signal = signal;
  }

  /** Reads the whole page below `root`. */
  async readAll(root: Element): Promise<void> {
    this.#blocks = await this.#scan(readBlocks(root));
    await this.#resolve();
  }

  /**
   * Reads again what is below each of `roots` (block-level elements or shadow roots), and forgets what has left
   * the page.
   */
  async reread(roots: Iterable<Element | ShadowRoot>): Promise<void> {
    const present = outermost([...roots].filter((root) => root.isConnected));
    for (const root of present) {
      const element = root instanceof Element ? root : root.host;
      const fresh = isInsideSkipped(element) ? [] : await this.#scan(readBlocks(root));
      if (this.#signal.aborted) return;
      this.#replace(root, fresh);
    }
    this.#blocks = this.#blocks.filter(({ segments }) => segments.every(({ node }) => node.isConnected));
    await this.#resolve();
  }

  async #scan(blocks: DomBlock[]): Promise<ReadBlock[]> {
    const scanned: ReadBlock[] = [];
    let characters = 0;
    await inSlices(
      blocks,
      (block) => {
        characters += block.text.length;
        if (characters > MOST_CHARACTERS) return;
        const names = scanBlock(this.#lexicon, block.text);
        scanned.push({ ...block, ...names, role: visibleRole(block, names) });
      },
      this.#signal,
    );
    return scanned;
  }

  /** Puts `fresh` where the blocks below `root` stood; blocks below one element always stand side by side. */
  #replace(root: Element | ShadowRoot, fresh: ReadBlock[]): void {
    const isBelow = ({ container }: ReadBlock) => isShadowIncludingAncestor(root, container);
    const kept = this.#blocks.filter((block) => !isBelow(block));
    let at = this.#blocks.findIndex(isBelow);
    if (at < 0) at = kept.findIndex(({ container }) => comesBefore(root, container));
    if (at < 0) at = kept.length;
    this.#blocks = [...kept.slice(0, at), ...fresh, ...kept.slice(at)];
  }

  /** What the page says of itself, scanned again only when it says something else. */
  #readAbout(): ReadBlock {
    const text = aboutOf(document);
    if (this.#about?.text !== text) {
      const container = document.documentElement;
      this.#about = { text, segments: [], role: 'about', container, ...scanBlock(this.#lexicon, text) };
    }
    return this.#about;
  }

  async #resolve(): Promise<void> {
    // Behind the text: what the page says of itself must not be what "the treaty" stands for.
    const blocks = [...this.#blocks, this.#readAbout()];
    // The costly part of it, block by block; each block keeps what was found.
    if (mayHaveNearNames(blocks)) {
      const steps = [...nearPreparations(this.#lexicon), ...blocks.map((block) => () => block.withNear())];
      await inSlices(steps, (step) => step(), this.#signal);
    }
    if (this.#signal.aborted) return;
    const { topic, mentions } = resolve(blocks);
    this.topic = topic;
    this.mentions = mentions.map((mention) => ({ ...mention, home: this.#blocks[mention.block]! }));
    this.published = topic === 'none' ? undefined : publishedOf(document, location.href);
    this.assertions = findAssertions(this.#blocks, mentions, topic, this.published).map((assertion) => ({
      assertion,
      home: this.#blocks[assertion.block]!,
    }));
  }
}

/** Names in text that nobody sees prove nothing about the page. Asked only where there are names: it costs a style. */
function visibleRole(block: DomBlock, { candidates }: ScannedBlock): BlockRole {
  const element = block.container instanceof Element ? block.container : block.container.host;
  return candidates.length && !element.checkVisibility({ visibilityProperty: true }) ? 'aside' : block.role;
}

function outermost(roots: (Element | ShadowRoot)[]): (Element | ShadowRoot)[] {
  return roots.filter((root) => !roots.some((other) => other !== root && isShadowIncludingAncestor(other, root)));
}

function isShadowIncludingAncestor(ancestor: Node, node: Node): boolean {
  for (let at: Node | null = node; at; ) {
    if (ancestor === at || ancestor.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

function comesBefore(root: Node, other: Node): boolean {
  return Boolean(root.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}
