/**
 * The records that cards of this page need: fetched once, in as few messages as possible, kept as long as the reader.
 *
 * What nobody could answer (the extension was updated under the page) is asked for again when it is next needed.
 */
import type { CardRecords, Entity, Source, Standing } from '../../data/dataset.ts';

export class RecordStore implements CardRecords {
  readonly #fetch: (ids: string[]) => Promise<CardRecords>;
  /** Being fetched or held, by entity. */
  readonly #asked = new Map<string, Promise<void>>();
  readonly entities: Record<string, Entity> = {};
  readonly sources: Record<string, Source> = {};
  readonly standings: Record<string, Standing> = {};

  constructor(fetch: (ids: string[]) => Promise<CardRecords>) {
    this.#fetch = fetch;
  }

  /** Resolves when the records of these entities are here, or cannot be had. Never rejects. */
  async need(ids: Iterable<string>): Promise<void> {
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !this.#asked.has(id));
    if (missing.length) {
      const answer = this.#ask(missing);
      for (const id of missing) this.#asked.set(id, answer);
    }
    await Promise.all(wanted.map((id) => this.#asked.get(id)));
  }

  async #ask(ids: string[]): Promise<void> {
    try {
      const { entities, sources, standings } = await this.#fetch(ids);
      Object.assign(this.entities, entities);
      Object.assign(this.sources, sources);
      Object.assign(this.standings, standings);
    } catch {
      for (const id of ids) this.#asked.delete(id);
    }
  }
}
