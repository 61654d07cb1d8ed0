/** A value that follows another once it has stood still: a search need not run for each letter of a fast typist. */
import { useEffect, useState } from 'preact/hooks';

/** Shorter than the pause between words, longer than between letters; an answer still feels immediate. */
const SETTLE_MS = 100;

export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
