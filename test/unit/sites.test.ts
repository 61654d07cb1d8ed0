/** News sites: what a reader may type, and what the built-in list holds. */
import { describe, expect, it } from 'vitest';
import { compileSites } from '../../data/compile/sites.ts';
import { CompileError } from '../../data/compile.ts';
import { loadSites } from '../../data/load.ts';
import { isWithin, parseHost, patternOf, SITE_GROUPS, siteOf } from '../../data/sites.ts';

describe('what a reader types or pastes', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['www.example.com', 'example.com'],
    ['https://www.example.com/world/today?page=2#top', 'example.com'],
    ['http://example.com:8080/', 'example.com'],
    ['news.example.co.uk', 'news.example.co.uk'],
    ['example.com/world', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['new-paper.example', 'new-paper.example'],
  ])('"%s" is the host %s', (input, host) => {
    expect(parseHost(input)).toBe(host);
  });

  it.each([
    '',
    '   ',
    'localhost',
    'the times',
    'example',
    '.com',
    'http://',
    '127.0.0.1',
    '[::1]',
    'about:blank',
    'javascript:alert(1)',
    'a..b',
    '*.example.com',
    'file:///home/me/page.html',
    `${'long.'.repeat(60)}example`,
  ])('"%s" is no host', (input) => {
    expect(parseHost(input)).toBeUndefined();
  });
});

describe('subdomains', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['news.example.com', 'example.com', true],
    ['a.b.example.com', 'example.com', true],
    ['example.com', 'news.example.com', false],
    ['notexample.com', 'example.com', false],
    ['example.com.evil.net', 'example.com', false],
  ])('%s in %s: %s', (host, parent, within) => {
    expect(isWithin(host, parent)).toBe(within);
  });

  it('are covered by the pattern that browsers get', () => {
    expect(patternOf('example.com')).toBe('*://*.example.com/*');
  });
});

describe('the built-in list', () => {
  const sites = loadSites();

  it('has at least 120 outlets, in all five groups', () => {
    expect(sites.length).toBeGreaterThanOrEqual(120);
    expect(SITE_GROUPS).toHaveLength(5);
    for (const group of SITE_GROUPS)
      expect(sites.filter((site) => site.group === group).length, group).toBeGreaterThan(0);
  });

  it('has hosts that a reader could have typed', () => {
    expect(sites.flatMap(({ hosts }) => hosts).filter((host) => parseHost(host) !== host)).toEqual([]);
  });

  it('names every outlet, its languages and its country', () => {
    const bare = sites.filter(
      ({ name, lang, country }) => !name.trim() || !lang.length || !/^([A-Z]{2}|INT)$/.test(country),
    );
    expect(bare).toEqual([]);
  });

  it('has no outlet twice and no host that is inside another one of the same outlet', () => {
    const ids = sites.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const nested = sites.filter(({ hosts }) => hosts.some((a) => hosts.some((b) => a !== b && isWithin(a, b))));
    expect(nested.map(({ id }) => id)).toEqual([]);
  });

  it.each(['www.reuters.com', 'www.afp.com', 'apnews.com', 'www.bbc.co.uk'])('knows %s', (host) => {
    expect(siteOf(host, sites)).toBeDefined();
  });

  it('knows no site of other kinds', () => {
    for (const host of ['example.com', 'mail.google.com', 'github.com'])
      expect(siteOf(host, sites), host).toBeUndefined();
  });
});

const site = (id: string, hosts: string[]) => ({ id, name: id, hosts, lang: ['en'], country: 'GB' });
const file = (path: string, sites: unknown[], group = 'world') => ({ path, content: { group, sites } });

it('a page belongs to the most specific outlet', () => {
  const sites = compileSites([
    file('sites/world.json', [site('paper', ['paper.example']), site('blog', ['blog.paper.example'])]),
  ]);
  expect(siteOf('blog.paper.example', sites)?.id).toBe('blog');
  expect(siteOf('sport.paper.example', sites)?.id).toBe('paper');
});

describe('a broken site file', () => {
  it.each([
    ['a host that is an address', [site('paper', ['https://paper.example'])], 'sites.0.hosts.0'],
    ['no host', [site('paper', [])], 'sites.0.hosts'],
    ['an id with a space', [site('the paper', ['paper.example'])], 'sites.0.id'],
    ['an unknown key', [{ ...site('paper', ['paper.example']), owner: 'x' }], 'sites.0.owner'],
  ])('%s', (_, sites, field) => {
    expect.assertions(1);
    try {
      compileSites([file('sites/world.json', sites)]);
    } catch (error) {
      expect((error as CompileError).faults).toContainEqual(
        expect.objectContaining({ file: 'sites/world.json', field }),
      );
    }
  });

  it('two outlets with one host', () => {
    const files = [
      file('sites/a.json', [site('one', ['paper.example'])]),
      file('sites/b.json', [site('two', ['paper.example'])]),
    ];
    expect(() => compileSites(files)).toThrow(CompileError);
    expect(() => compileSites(files)).toThrow(/sites\/b\.json: two: paper\.example .*sites\/a\.json one/);
  });
});
