/** What the popup can say about a page, decided from everything it learned. Pure. */
import type { Entity } from '../../data/dataset.ts';
import { isOff, isOn, type Settings } from '../../data/settings.ts';
import type { Site } from '../../data/sites.ts';

/** An entity that a page names, and how often. */
export interface Present {
  entity: Entity;
  count: number;
}

/** Why nobody is listed; each has one sentence and at most one button that helps. */
export type WhyEmpty =
  /** The browser keeps extensions out: its own pages, its store, local files. */
  | 'browser-page'
  | 'off'
  | 'not-listed'
  | 'not-allowed'
  /** The scout looked, or will, and found no reason to start the reader. */
  | 'not-about'
  /** The reader read all of it. */
  | 'nothing-found'
  /** "Read this page once" did not work. */
  | 'failed';

export type PageView = { state: 'loading' } | { state: 'read'; present: Present[] } | { state: 'empty'; why: WhyEmpty };

/** What is known about the page. */
export interface PageFacts {
  loading: boolean;
  /** Undefined where the page has none that we may know. */
  host: string | undefined;
  /** Whether the browser lets us read it for good. */
  allowed: boolean;
  /** The reader's answer; undefined when there is no reader. */
  present: Present[] | undefined;
  failed: boolean;
}

/** An answer of the reader wins over everything but an off: a page may have been read just once. */
export function viewOf(facts: PageFacts, settings: Settings, sites: Site[]): PageView {
  const { loading, host, allowed, present, failed } = facts;
  if (loading) return { state: 'loading' };
  if (host && isOff(settings, host)) return { state: 'empty', why: 'off' };
  if (present?.length) return { state: 'read', present };
  if (present) return { state: 'empty', why: 'nothing-found' };
  if (failed) return { state: 'empty', why: 'failed' };
  if (!host) return { state: 'empty', why: 'browser-page' };
  if (!isOn(settings, sites, host)) return { state: 'empty', why: 'not-listed' };
  return { state: 'empty', why: allowed ? 'not-about' : 'not-allowed' };
}
