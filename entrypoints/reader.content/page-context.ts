/**
 * What the record has for this page: asked for when what was found has changed, kept as long as the reader.
 *
 * In: the page's findings. Out: judged statements with their place in the page, and what has happened since it was
 * published. An answer that comes too late, because the page has changed meanwhile, is still right about the statements
 * that are as they were.
 */
import type { Assertion } from '../../data/claims/assertion.ts';
import type { ComparedClaim, PageFindings, PageRecord } from '../../data/context/page-record.ts';
import type { SinceItem } from '../../data/context/since.ts';
import type { Source } from '../../data/dataset.ts';
import type { PageAssertion, PageModel } from './page-model.ts';
import type { PageClaim } from './subjects.ts';

/** What the answer rests on; a page of more is up to something. */
const MOST_ASSERTIONS = 500;
const MOST_NAMED = 2000;

const NOTHING: PageRecord = { claims: [], since: [], sources: {} };

/** What the page gives as its day, and what happened after it. */
export interface Since {
  published: string;
  items: SinceItem[];
}

export class PageContext {
  readonly #compare: (findings: PageFindings) => Promise<PageRecord>;
  #asked = '';
  #record = NOTHING;
  #published: string | undefined;
  /** By what the page says and where, so that it is found again in a later reading. */
  #judged = new Map<string, ComparedClaim>();
  /** One object for a statement as long as it stands, so that its mark stays the same. */
  #claims = new WeakMap<PageAssertion, PageClaim>();

  constructor(compare: (findings: PageFindings) => Promise<PageRecord>) {
    this.#compare = compare;
  }

  /** Asks anew where the findings are others than before; resolves to whether there is something new. Never rejects. */
  async compare({ topic, assertions, mentions, published }: PageModel): Promise<boolean> {
    const findings: PageFindings = {
      assertions: assertions.slice(0, MOST_ASSERTIONS).map(({ assertion }) => assertion),
      named: [...new Set(mentions.map(({ entity }) => entity))].slice(0, MOST_NAMED),
      ...(published ? { published } : {}),
    };
    const question = JSON.stringify(findings);
    if (topic === 'none' || question === this.#asked) return false;
    this.#asked = question;
    try {
      const record = await this.#compare(findings);
      if (this.#asked !== question) return false;
      this.#record = record;
      this.#published = published;
      this.#judged = new Map(record.claims.map((claim) => [placeOf(claim), claim]));
      this.#claims = new WeakMap();
      return true;
    } catch {
      // The extension was updated under the page; asked again when the page next changes.
      this.#asked = '';
      return false;
    }
  }

  /** The judged statements among `assertions`, in order. */
  claimsOf(assertions: PageAssertion[]): PageClaim[] {
    return assertions.flatMap((item) => this.claimOf(item) ?? []);
  }

  /** The judged statement, where the record has something to say of it. */
  claimOf(item: PageAssertion | undefined): PageClaim | undefined {
    const claim = item && this.#judged.get(placeOf(item.assertion));
    if (!item || !claim) return undefined;
    const { keyStart: start, keyEnd: end } = item.assertion;
    const known = this.#claims.get(item) ?? { claim, home: item.home, start, end };
    this.#claims.set(item, known);
    return known;
  }

  /** What has happened since the page was published that concerns an entity; undefined where nothing is known. */
  sinceOf(entity: string): Since | undefined {
    const items = this.#record.since.filter((item) => item.entity === entity);
    return this.#published && items.length ? { published: this.#published, items } : undefined;
  }

  get sources(): Record<string, Source> {
    return this.#record.sources;
  }
}

/** Where its sign stands: judged together with its neighbour, a statement has other ends, but the same sign. */
function placeOf({ block, keyStart, keyEnd }: Assertion): string {
  return `${block} ${keyStart} ${keyEnd}`;
}
