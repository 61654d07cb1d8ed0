/**
 * What is worked out of a part of the page, kept as long as that part: when one paragraph of a page changes, the others
 * are not read again. In: a function of an object that nobody alters. Out: the same function, which works once an object.
 */

/**
 * Works out of each object once.
 *
 * @param work what it is given besides must belong to the object, as a text does to its words
 */
export function remembered<Of extends object, Besides extends unknown[], Result>(
  work: (of: Of, ...besides: Besides) => Result,
): (of: Of, ...besides: Besides) => Result {
  const known = new WeakMap<Of, { result: Result }>();
  return (of, ...besides) => {
    let entry = known.get(of);
    if (!entry) {
      entry = { result: work(of, ...besides) };
      known.set(of, entry);
    }
    return entry.result;
  };
}
