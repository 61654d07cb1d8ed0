/** What has been worked out for a word or a key, for the same ones come again and again on a page. */

/** Beyond so many all are forgotten, for an archive has no end of them. */
const MOST_REMEMBERED = 20_000;

export class Memory<Value> {
  readonly #known = new Map<string, Value>();

  get(key: string): Value | undefined {
    return this.#known.get(key);
  }

  /** @returns `value` */
  set(key: string, value: Value): Value {
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(key, value);
    return value;
  }
}
