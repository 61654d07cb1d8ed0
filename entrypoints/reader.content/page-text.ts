/**
 * The text of the page: its blocks in reading order, with the names that are written in each.
 *
 * Read and scanned in slices, and kept: when something changes, only what is below it is read again, and of that only
 * what says something else is scanned. In: the page. Out: blocks.
 */
import type { Lexicon } from '../../data/mentions/lexicon.ts';
import { type ScannedBlock, scanBlock } from '../../data/mentions/scan.ts';
import type { BlockRole } from '../../data/mentions/topic.ts';
import { type DomBlock, walkBlocks } from './blocks.ts';
import { changedRoots } from './changed-roots.ts';
import { isInsideSkipped } from './elements.ts';
import { piecesOf } from './pieces.ts';
import { replaced } from './replaced.ts';
import { inSlices } from './slices.ts';

export interface ReadBlock extends DomBlock, ScannedBlock {}

/** More text than the longest live blog; of a page that has more the rest is left unread rather than the page slow. */
const MOST_CHARACTERS = 1_000_000;
/** Menus, teasers and comments may be thousands; a page of more is made by a machine for machines. */
const MOST_BLOCKS = 50_000;

export class PageText {
  readonly #lexicon: Lexicon;
  readonly #signal: AbortSignal;
  /** What was found in each text of the page; many stand on it twice, and frameworks put the same texts into new nodes. */
  #scans = new Map<string, ScannedBlock>();
  /** The blocks by what they begin with: one that stands as it stood stays the same object, with all that is kept of it. */
  #known = new Map<Node, ReadBlock>();
  blocks: ReadBlock[] = [];
  /** Told of each open shadow root that the text goes through. */
  onShadow: ((root: ShadowRoot) => void) | undefined;
  /** Whether the page has more text than is read. */
  isCut = false;

  constructor(lexicon: Lexicon, signal: AbortSignal) {
    this.#lexicon = lexicon;
    this.#signal = signal;
  }

  /** Reads the whole page below `root`. */
  async readAll(root: Element): Promise<void> {
    await this.#take(await this.#read(root));
  }

  /** Reads again what changes of these nodes can have altered, and forgets what has left the page. */
  async reread(changed: Iterable<Node>): Promise<void> {
    const fresh = new Map<Element | ShadowRoot, ReadBlock[]>();
    for (const root of await changedRoots(changed, this.#signal)) {
      const element = root instanceof Element ? root : root.host;
      fresh.set(root, isInsideSkipped(element) ? [] : await this.#read(root));
      if (this.#signal.aborted) return;
    }
    await this.#take(replaced(this.blocks, fresh));
  }

  /** What a text that is no block of the page says. */
  scan(text: string): ScannedBlock {
    const known = this.#scans.get(text) ?? scanBlock(this.#lexicon, text);
    this.#scans.set(text, known);
    return known;
  }

  async #read(root: Element | ShadowRoot): Promise<ReadBlock[]> {
    const found: ReadBlock[] = [];
    let characters = 0;
    await inSlices(
      inPieces(walkBlocks(root, this.onShadow)),
      (block) => {
        if (!block || characters > MOST_CHARACTERS) return;
        characters += block.text.length;
        const names = this.scan(block.text);
        const fresh = { ...block, ...names, role: visibleRole(block, names) };
        const known = this.#known.get(block.first);
        found.push(known && isSame(known, fresh) ? known : fresh);
      },
      this.#signal,
    );
    return found;
  }

  /** Keeps as many of the blocks as are read of a page, and what was found in their texts. */
  async #take(blocks: ReadBlock[]): Promise<void> {
    let characters = 0;
    const end = blocks.findIndex(({ text }, index) => {
      characters += text.length;
      return characters > MOST_CHARACTERS || index >= MOST_BLOCKS;
    });
    this.isCut = end >= 0;
    this.blocks = this.isCut ? blocks.slice(0, end) : blocks;
    const scans = new Map<string, ScannedBlock>();
    const known = new Map<Node, ReadBlock>();
    await inSlices(
      this.blocks,
      (block) => {
        scans.set(block.text, { tokens: block.tokens, candidates: block.candidates, withNear: block.withNear });
        known.set(block.first, block);
      },
      this.#signal,
    );
    this.#scans = scans;
    this.#known = known;
  }
}

/** Whether two readings of a block are the same words at the same place. */
function isSame(one: ReadBlock, other: ReadBlock): boolean {
  return (
    one.text === other.text &&
    one.role === other.role &&
    one.container === other.container &&
    one.segments.length === other.segments.length &&
    one.segments.every(({ node, start }, index) => {
      const segment = other.segments[index]!;
      return node === segment.node && start === segment.start;
    })
  );
}

function* inPieces(blocks: Iterable<DomBlock | undefined>): Generator<DomBlock | undefined> {
  for (const block of blocks) {
    if (block) yield* piecesOf(block);
    else yield undefined;
  }
}

/** Names in text that nobody sees prove nothing about the page. Asked only where there are names: it costs a style. */
function visibleRole(block: DomBlock, { candidates }: ScannedBlock): BlockRole {
  const element = block.container instanceof Element ? block.container : block.container.host;
  return candidates.length && !element.checkVisibility({ visibilityProperty: true }) ? 'aside' : block.role;
}
