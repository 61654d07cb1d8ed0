/** What a run measures, as it is written to JSON. Milliseconds are medians. */
import type { BrowserName } from '../setup/browsers.ts';
import type { PartSize } from './sizes-of.ts';

/** One contestant on one page. */
export interface Cell {
  page: string;
  kilobytes: number;
  story: boolean | undefined;
  contestant: string;
  label: string;
  /** How many names it looked for; 0 where that means nothing. */
  names: number;
  samples: number;
  /** Null when it was given up. */
  ms: number | null;
  /** Of these, reading, compiling and starting the script. */
  loadMs: number | null;
  /** The layout after it. */
  layoutMs: number | null;
  found: number | null;
  /** How many times the floor of the same page. */
  ratio: number | null;
}

/** The installed extension in a page, by the browser's own trace. */
export interface InPage {
  page: string;
  scoutMs: number;
  readerMs: number;
  /** Of both, reading and compiling. */
  compileMs: number;
  longTasks: number;
  longestTaskMs: number;
  longTasksWithout: number;
  longestTaskWithoutMs: number;
  /** After a garbage collection, beyond the same page without the extension. In bytes. */
  heapAdded: number;
}

export interface Growth {
  what: string;
  times: number;
  beforeMs: number;
  afterMs: number;
}

/** What a person waits for. */
export interface Waits {
  /** From loading the page to the first frame with marks; idle moments and messages included. */
  marksAfterMs: number;
  /** From the end of the pointer's rest to the frame with the card: the first one, and those after it. */
  card: { firstMs: number; laterMs: number };
  /** Paints since the popup was opened; from a key to the frame with its results, the field's own short rest included. */
  popup: { firstPaintMs: number; listPaintMs: number; firstKeyMs: number; keyMs: number };
  /** Of these, the script's own time, where the browser can tell: for opening, and for a later key. */
  popupScript: { openMs: number; keyMs: number } | undefined;
}

/** A page that never rests. */
export interface Endurance {
  changes: number;
  longTasks: number;
  longestTaskMs: number;
  longestTaskWithoutMs: number;
  /** From the last change to the last change of the marks. */
  settledAfterMs: number;
  navigations: number;
  /** Bytes in use after the first tenth of them, and after all. */
  heapAfterFirst: number;
  heapAfterAll: number;
}

export interface BrowserReport {
  browser: BrowserName;
  version: string;
  cells: Cell[];
  /** What each step costs at its first run, on the page named. */
  steps: { page: string; scout: Record<string, number>; reader: Record<string, number> };
  /** Milliseconds for 1,000 changes. */
  changes: Record<string, number>;
  growth: Growth[];
  /** Only where the browser can tell. */
  inPage: InPage[];
  /** Undefined when it could not be measured. */
  waits: Waits | undefined;
  /** Only where the browser can tell. */
  endurance: Endurance | undefined;
}

export interface Report {
  measured: string;
  machine: string;
  quick: boolean;
  sizes: PartSize[];
  browsers: BrowserReport[];
}
