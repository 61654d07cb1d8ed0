/** What the popup can say about a page, decided from everything it learned. Pure. */
import type { Entity } from '../../data/dataset.ts';
import type { Topic } from '../../data/mentions/topic.ts';
import { isOff, isOn, type Settings } from '../../data/settings.ts';
import type { Site } from '../../data/sites.ts';
import type { RecordView } from './record-view.ts';

/** A mention, with the words around it as the page writes them. */
export interface Occurrence {
  /** Whether it is underlined; what is found is not always marked. */
  marked: boolean;
  before: string;
  text: string;
  after: string;
}

/** An entity that a page names, how often, and where; of very many mentions only the first are told. */
export interface Present {
  entity: Entity;
  count: number;
  occurrences: Occurrence[];
}

/** Whether none of the mentions is underlined. */
export function isUnmarked({ occurrences }: Present): boolean {
  return occurrences.length > 0 && !occurrences.some(({ marked }) => marked);
}

/** Why nobody is listed; each has one sentence and at most one button that helps. */
export type WhyEmpty =
  /** The reader of the extension paused it everywhere. */
  | 'paused'
  /** The browser keeps extensions out: its own pages, its store, local files. */
  | 'browser-page'
  | 'off'
  | 'not-listed'
  | 'not-allowed'
  /** The scout looked, or will, and found no reason to start the reader. */
  | 'not-about'
  /** The reader read all of it. */
  | 'nothing-found'
  /** The reader read as much as it reads of any page. */
  | 'nothing-in-part'
  /** "Read this page once" did not work. */
  | 'failed';

/** What the reader found, with what the record has on it. */
interface Read {
  topic: Topic;
  present: Present[];
  record: RecordView;
  /** The page is longer than is read of any. */
  cut: boolean;
}

export type PageView = { state: 'loading' } | ({ state: 'read' } & Read) | { state: 'empty'; why: WhyEmpty };

/** What is known about the page. */
export interface PageFacts {
  loading: boolean;
  /** Undefined where the page has none that we may know. */
  host: string | undefined;
  /** Whether the browser lets us read it for good. */
  allowed: boolean;
  /** The reader's answer; undefined when there is no reader. */
  read: Read | undefined;
  failed: boolean;
}

/** An answer of the reader wins over everything but a pause: a page of any site may have been read just once. */
export function viewOf(facts: PageFacts, settings: Settings, sites: Site[]): PageView {
  const { loading, host, allowed, read, failed } = facts;
  if (loading) return { state: 'loading' };
  if (settings.paused) return { state: 'empty', why: 'paused' };
  if (read?.present.length) return { state: 'read', ...read };
  if (read) return { state: 'empty', why: read.cut ? 'nothing-in-part' : 'nothing-found' };
  if (failed) return { state: 'empty', why: 'failed' };
  if (!host) return { state: 'empty', why: 'browser-page' };
  if (isOff(settings, host)) return { state: 'empty', why: 'off' };
  if (!isOn(settings, sites, host)) return { state: 'empty', why: 'not-listed' };
  return { state: 'empty', why: allowed ? 'not-about' : 'not-allowed' };
}
