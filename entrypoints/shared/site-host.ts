/** Which host of a page the settings speak of: for the popup's switch, the card's and the keyboard's. */
import type { Settings } from '../../data/settings.ts';
import { isWithin, type Site, siteOf } from '../../data/sites.ts';

/** Where browsers let no extension in, though these look like any other site. */
const STORES = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/**
 * The host that a switch for this page should speak of: the one that the settings or the built-in list know it by
 * ("bbc.com" for www.bbc.com), else the page's own; undefined for what is no website.
 */
export function hostOf(url: string | undefined, sites: Site[], settings: Settings): string | undefined {
  const { protocol, hostname } = new URL(url ?? 'about:blank');
  if (!/^https?:$/.test(protocol) || STORES.includes(hostname)) return undefined;
  const known = [...settings.off, ...(siteOf(hostname, sites)?.hosts ?? []), ...settings.own];
  return known.find((parent) => isWithin(hostname, parent)) ?? hostname.replace(/^www\./, '');
}
