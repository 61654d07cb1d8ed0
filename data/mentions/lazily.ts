/**
 * What takes time to make is made when it is first asked for, then kept: a page on which nothing is found should not pay
 * for what finding takes, and a script is read the faster the less it does at once.
 */

/** Makes it once. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
