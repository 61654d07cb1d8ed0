/** News sites: the built-in list, hosts, and the match patterns that browsers understand. Pure. */
import * as v from 'valibot';

export const SITE_GROUPS = ['agencies', 'world', 'regional', 'technology', 'security'] as const;
export type SiteGroup = (typeof SITE_GROUPS)[number];

/** The net's own limit (RFC 1035); storage counts on it. */
const LONGEST_HOST = 253;
const HOST_PATTERN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** A host name in lower case without port; it stands for all its subdomains too. */
export const Host = v.pipe(
  v.string(),
  v.regex(HOST_PATTERN, 'must be a host name such as example.com'),
  v.maxLength(LONGEST_HOST, `must be a host name of at most ${LONGEST_HOST} characters`),
);

const SiteRecord = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')),
  name: v.pipe(v.string(), v.nonEmpty()),
  hosts: v.pipe(v.array(Host), v.minLength(1, 'must name at least one host')),
  lang: v.array(v.string()),
  /** ISO 3166-1 alpha-2, or "INT" for an international body. */
  country: v.string(),
});

export const SiteFile = v.strictObject({
  $schema: v.optional(v.string()),
  group: v.picklist(SITE_GROUPS),
  sites: v.array(SiteRecord),
});

/** An outlet of the built-in list. */
export interface Site extends v.InferOutput<typeof SiteRecord> {
  group: SiteGroup;
}

/** The pattern for every page of the web; needed (and asked for) only by a reader who wants all sites. */
export const ALL_SITES = '*://*/*';

/** The match pattern that covers a host and its subdomains over http and https. */
export function patternOf(host: string): string {
  return `*://*.${host}/*`;
}

/** Whether `host` is `parent` or a subdomain of it. */
export function isWithin(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

/**
 * The host that a reader means by what they typed or pasted: "www.Example.com", "https://example.com/news".
 *
 * @returns the host without a leading www., or undefined when it is not one
 */
export function parseHost(input: string): string | undefined {
  const text = input.trim().toLowerCase();
  try {
    const { hostname } = new URL(/^[a-z]+:\/\//.test(text) ? text : `https://${text}`);
    const host = hostname.replace(/^www\./, '');
    return v.is(Host, host) ? host : undefined;
  } catch {
    return undefined;
  }
}

/** The outlet that a page's host belongs to, the most specific one where several do. */
export function siteOf(host: string, sites: Site[]): Site | undefined {
  const matches = sites.flatMap((site) =>
    site.hosts.filter((parent) => isWithin(host, parent)).map((parent) => ({ site, parent })),
  );
  return matches.sort((a, b) => b.parent.length - a.parent.length)[0]?.site;
}
