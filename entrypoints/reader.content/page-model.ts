/**
 * What is known of the page right now: what it is about, who is named where, and what it says that the record knows of.
 *
 * Which names mean what is decided anew over the whole page each time, because "the treaty" depends on what stands before
 * it; what was found in single blocks is kept as long as they stand. All in slices, and shown when all of it is done.
 */
import type { Assertion } from '../../data/claims/assertion.ts';
import { findingAssertions } from '../../data/claims/find.ts';
import type { Lexicon } from '../../data/mentions/lexicon.ts';
import { nearPreparations } from '../../data/mentions/near/near.ts';
import { type Mention, mayHaveNearNames, resolving } from '../../data/mentions/resolve.ts';
import type { Topic } from '../../data/mentions/topic.ts';
import { aboutOf } from './about-page.ts';
import type { DomBlock } from './blocks.ts';
import { publishedOf } from './page-date.ts';
import { PageText, type ReadBlock } from './page-text.ts';
import { finished, inSlices } from './slices.ts';

/** A mention with the block that holds it, so that it leads back to the page. */
export interface PageMention extends Mention {
  home: DomBlock;
}

/** A statement with the block that holds it. */
export interface PageAssertion {
  assertion: Assertion;
  home: DomBlock;
}

export class PageModel {
  readonly #lexicon: Lexicon;
  readonly #signal: AbortSignal;
  readonly #text: PageText;
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
    this.#text = new PageText(lexicon, signal);
  }

  /** Whether the page has more text than is read of any. */
  get isCut(): boolean {
    return this.#text.isCut;
  }

  /**
   * Reads the whole page below `root`.
   *
   * @param onShadow told, now and later, of each open shadow root that text is in
   */
  async readAll(root: Element, onShadow?: (root: ShadowRoot) => void): Promise<void> {
    this.#text.onShadow = onShadow;
    await this.#text.readAll(root);
    await this.#resolve();
  }

  /** Reads again what the change of these nodes can have altered, and forgets what has left the page. */
  async reread(changed: Iterable<Node>): Promise<void> {
    await this.#text.reread(changed);
    await this.#resolve();
  }

  /** What the page says of itself, scanned again only when it says something else. */
  #readAbout(): ReadBlock {
    const text = aboutOf(document);
    if (this.#about?.text !== text) {
      this.#about = {
        text,
        segments: [],
        role: 'about',
        container: document.documentElement,
        first: document.documentElement,
        ...this.#text.scan(text),
      };
    }
    return this.#about;
  }

  async #resolve(): Promise<void> {
    if (this.#signal.aborted) return;
    const { blocks } = this.#text;
    // Behind the text: what the page says of itself must not be what "the treaty" stands for.
    const all = [...blocks, this.#readAbout()];
    if (mayHaveNearNames(all)) await inSlices(nearPreparations(this.#lexicon), (step) => step(), this.#signal);
    const resolved = await finished(resolving(all), this.#signal);
    if (!resolved) return;
    const { topic, mentions } = resolved;
    const published = topic === 'none' ? undefined : publishedOf(document, location.href);
    const assertions = await finished(findingAssertions(blocks, mentions, topic, published), this.#signal);
    if (!assertions) return;
    this.topic = topic;
    this.published = published;
    this.mentions = mentions.map((mention) => ({ ...mention, home: blocks[mention.block]! }));
    this.assertions = assertions.map((assertion) => ({ assertion, home: blocks[assertion.block]! }));
  }
}
