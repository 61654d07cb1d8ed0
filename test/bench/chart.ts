/**
 * The picture for the README: who takes how long on one page, as bars on a logarithmic scale. An SVG without a
 * background, in colours that change with the reader's light or dark desktop.
 */
import type { BrowserReport, Cell } from './report.ts';
import { milliseconds } from './table.ts';

/** The page that is drawn, where it was measured. */
const DRAWN_KILOBYTES = 100;

const WIDTH = 800;
const LABEL_WIDTH = 300;
const VALUE_WIDTH = 150;
const ROW = 30;
const BAR = 16;
const TOP = 58;
const BOTTOM = 34;
/** From a tenth of a millisecond, that bars of the floor have some length. */
const LEAST_EXPONENT = -1;

const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.title { font-size: 15px; font-weight: 600; }
.quiet { fill: #59636e; font-size: 12px; }
.own { fill: #0b6e99; }
.floor { fill: #1a7f37; }
.other { fill: #8c959f; }
line { stroke: #8c959f; stroke-opacity: 0.35; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .quiet { fill: #9198a1; }
  .own { fill: #58b4dc; }
  .floor { fill: #56d364; }
  .other { fill: #6e7681; }
}`;

/** Bars for one size of page: the scout on a page about something else, everybody else on one about the story. */
export function chartOf({ version, cells }: BrowserReport): string {
  const sizes = [...new Set(cells.filter(({ story }) => story !== undefined).map((cell) => cell.kilobytes))];
  const size = sizes.includes(DRAWN_KILOBYTES) ? DRAWN_KILOBYTES : sizes.at(-1);
  // Those given up have no length; the text beside the chart has to name them.
  const bars = cells
    .filter(({ kilobytes, story, contestant }) => kilobytes === size && story === (contestant !== 'scout'))
    .filter(({ ms }) => ms !== null)
    .sort((a, b) => a.ms! - b.ms!);
  const most = Math.max(...bars.map(({ ms }) => ms!));
  const exponents = Math.ceil(Math.log10(most)) - LEAST_EXPONENT;
  const unit = (WIDTH - LABEL_WIDTH - VALUE_WIDTH) / exponents;
  const x = (ms: number) => LABEL_WIDTH + Math.max(0, Math.log10(ms) - LEAST_EXPONENT) * unit;
  const height = TOP + bars.length * ROW + BOTTOM;
  const title = `First run on a page with ${size} kB of text`;
  const ticks = Array.from({ length: exponents + 1 }, (_, index) => 10 ** (index + LEAST_EXPONENT));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${title}</title>
<desc id="description">${bars.map((cell) => `${labelOf(cell)}: ${figureOf(cell)}`).join('; ')}.</desc>
<style>${STYLE}</style>
<text class="title" x="0" y="18">${title}</text>
<text class="quiet" x="0" y="38">Milliseconds, logarithmic; how many times the floor. ${escaped(version)}</text>
${ticks.map((ms) => tick(ms, x(ms), height)).join('\n')}
${bars.map((cell, index) => bar(cell, TOP + index * ROW, x)).join('\n')}
</svg>
`;
}

function bar(cell: Cell, top: number, x: (ms: number) => number): string {
  const kind = cell.contestant === 'floor' ? 'floor' : cell.label.startsWith('this') ? 'own' : 'other';
  const end = x(cell.ms!);
  const middle = top + ROW / 2 + 4;
  return `<text x="${LABEL_WIDTH - 10}" y="${middle}" text-anchor="end">${escaped(labelOf(cell))}</text>
<rect class="${kind}" x="${LABEL_WIDTH}" y="${top + (ROW - BAR) / 2}" width="${Math.max(2, end - LABEL_WIDTH).toFixed(1)}" height="${BAR}" rx="2"/>
<text x="${(end + 8).toFixed(1)}" y="${middle}">${escaped(figureOf(cell))}</text>`;
}

function tick(ms: number, x: number, height: number): string {
  const label = ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`;
  return `<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${TOP - 6}" y2="${height - BOTTOM + 4}"/>
<text class="quiet" x="${x.toFixed(1)}" y="${height - BOTTOM + 20}" text-anchor="middle">${label}</text>`;
}

function labelOf({ label, names, contestant }: Cell): string {
  const isOther = names > 0 && !label.startsWith('this') && contestant !== 'floor';
  return isOther
    ? `${label}, ${names.toLocaleString('en')} names`
    : label.replace('this extension, ', 'this extension: ');
}

function figureOf({ ms, ratio }: Cell): string {
  return `${milliseconds(ms)}${ms === null || ms >= 10_000 ? '' : ' ms'}${ratio === null ? '' : ` · ${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
