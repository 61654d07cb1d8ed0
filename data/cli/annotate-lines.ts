/** Bytes in, lines out; and lines out to a stream that may be slower than we are. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * The lines of a stream that hold anything, in groups as they arrive: what has arrived is handed on at once, so that a
 * program that waits for an answer before it sends its next line gets it.
 *
 * Only "\n" and "\r\n" end a line. Other line separators of Unicode may stand in JSON text as they are.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  // A line that goes on over many chunks is put together once, when its end is there.
  let begun: string[] = [];
  for await (const chunk of input) {
    const [first, ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    begun.push(first!);
    const unfinished = others.pop();
    if (unfinished === undefined) continue;
    const lines = [begun.join(''), ...others].filter(isFilled).map(withoutReturn);
    begun = [unfinished];
    if (lines.length) yield lines;
  }
  const last = begun.join('') + decoder.decode();
  if (isFilled(last)) yield [withoutReturn(last)];
}

const isFilled = (line: string) => /\S/.test(line);
const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** Writes text and comes back when there is room for more. */
export async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
