/** A passage's text with labels in it → the text that the finder gets, and the labels with offsets into it. */

/** The ways in which a surface can differ from a name; see README.md. */
export const HOWS = ['exact', 'variant', 'slip', 'translated', 'anaphor'] as const;
export type How = (typeof HOWS)[number];

/** What a careful reader would underline. Offsets are string indices into the text without labels. */
export interface Label {
  start: number;
  end: number;
  entity: string;
  how: How;
}

const OPENING = '[[';
const CLOSING = ']]';
const HEAD = /^([^:|[\]]*):([^:|[\]]*)\|/;

/**
 * Takes the labels out of a text.
 *
 * @param entities ids that labels may name
 * @throws Error saying what is wrong with a label; the caller knows where it stands
 */
export function takeOutLabels(labelled: string, entities: ReadonlySet<string>): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (let opening = labelled.indexOf(OPENING); opening >= 0; opening = labelled.indexOf(OPENING, at)) {
    text += withoutClosing(labelled.slice(at, opening));
    const closing = closingOf(labelled, opening + OPENING.length);
    const inside = closing < 0 ? labelled.slice(opening) : labelled.slice(opening + OPENING.length, closing);
    if (closing < 0 || inside.includes(OPENING)) throw new Error(`unbalanced label: "${excerpt(inside)}" has no "]]"`);
    const { entity, how, surface } = readLabel(inside, entities);
    labels.push({ start: text.length, end: text.length + surface.length, entity, how });
    text += surface;
    at = closing + CLOSING.length;
  }
  return { text: text + withoutClosing(labelled.slice(at)), labels };
}

/** The index of a label's "]]". A surface may end in a footnote mark: "[[…|Convention[2]]]". */
function closingOf(labelled: string, from: number): number {
  const closing = labelled.indexOf(CLOSING, from);
  if (closing < 0) return closing;
  const surface = labelled.slice(from, closing);
  const isFootnoteOpen = surface.lastIndexOf('[') > surface.lastIndexOf(']');
  return isFootnoteOpen && labelled[closing + CLOSING.length] === ']' ? closing + 1 : closing;
}

function withoutClosing(plain: string): string {
  if (plain.includes(CLOSING)) throw new Error(`unbalanced label: "]]" without "[[" after "${excerpt(plain)}"`);
  return plain;
}

function readLabel(inside: string, entities: ReadonlySet<string>): Pick<Label, 'entity' | 'how'> & { surface: string } {
  const head = HEAD.exec(inside);
  if (!head) throw new Error(`a label must be "[[entity:how|surface]]", not "[[${excerpt(inside)}]]"`);
  const [{ length }, entity, how] = head as unknown as [string, string, string];
  const surface = inside.slice(length);
  if (!entities.has(entity)) throw new Error(`unknown entity "${entity}" in "[[${excerpt(inside)}]]"`);
  if (!isHow(how)) throw new Error(`unknown how "${how}" in "[[${excerpt(inside)}]]": one of ${HOWS.join(', ')}`);
  if (!surface.trim()) throw new Error(`a label without a surface: "[[${excerpt(inside)}]]"`);
  return { entity, how, surface };
}

function isHow(text: string): text is How {
  return (HOWS as readonly string[]).includes(text);
}

/** Enough of a text to find it again in its file. */
function excerpt(text: string): string {
  const most = 60;
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
