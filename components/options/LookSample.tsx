/** A sentence with one name underlined as on a page, by a highlight of the same name and the same style sheet. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text.ts';

export function LookSample({ name }: { name: string }) {
  const text = useText();
  const line = useRef<HTMLSpanElement>(null);
  const named = text('options_look_sample_name');
  const sentence = text('options_look_sample', named);

  useLayoutEffect(() => {
    const words = line.current?.firstChild;
    const start = sentence.indexOf(named);
    if (!words || start < 0) return undefined;
    const range = document.createRange();
    range.setStart(words, start);
    range.setEnd(words, start + named.length);
    CSS.highlights.set(name, new Highlight(range));
    return () => CSS.highlights.delete(name);
  }, [name, named, sentence]);

  return (
    <span class="look-sample" ref={line}>
      {sentence}
    </span>
  );
}
