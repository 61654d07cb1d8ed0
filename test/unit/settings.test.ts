/** What a reader has chosen, and what is left of it when somebody tampers with it. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isOn, listedHosts, parseSettings, type Settings } from '../../data/settings.ts';
import { withHost, withoutOwnHost, withRole } from '../../data/settings-changes.ts';
import { site } from './support/sites.ts';

const SITES = [site('paper', 'paper.example'), site('wire', 'wire.example', 'wire.test')];
const settings = (changes: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...changes });

describe('which hosts are read', () => {
  it('listed ones and their subdomains, no others', () => {
    expect(isOn(settings(), SITES, 'paper.example')).toBe(true);
    expect(isOn(settings(), SITES, 'news.paper.example')).toBe(true);
    expect(isOn(settings(), SITES, 'wire.test')).toBe(true);
    expect(isOn(settings(), SITES, 'blog.example')).toBe(false);
    expect(isOn(settings(), SITES, 'newspaper.example')).toBe(false);
  });

  it('own ones', () => {
    expect(isOn(settings({ own: ['blog.example'] }), SITES, 'www.blog.example')).toBe(true);
  });

  it('every one when the scope is all, minus those that are off', () => {
    const all = settings({ scope: 'all', off: ['bank.example'] });
    expect(isOn(all, SITES, 'anything.test')).toBe(true);
    expect(isOn(all, SITES, 'my.bank.example')).toBe(false);
  });

  it('not those that are off, nor their subdomains', () => {
    const off = settings({ off: ['paper.example'] });
    expect(isOn(off, SITES, 'paper.example')).toBe(false);
    expect(isOn(off, SITES, 'sport.paper.example')).toBe(false);
    expect(listedHosts(off, SITES)).toEqual(['wire.example', 'wire.test']);
  });

  it('the rest of a site when one of its subdomains is off', () => {
    const off = settings({ off: ['sport.paper.example'] });
    expect(isOn(off, SITES, 'sport.paper.example')).toBe(false);
    expect(isOn(off, SITES, 'news.paper.example')).toBe(true);
  });
});

describe('switching a host', () => {
  it.each([
    ['a listed one', settings(), 'paper.example'],
    ['an own one', settings({ own: ['blog.example'] }), 'blog.example'],
    ['any one when the scope is all', settings({ scope: 'all' }), 'anything.test'],
  ])('%s off and on again changes nothing', (_, before, host) => {
    const off = withHost(before, SITES, host, false);
    expect(isOn(off, SITES, host)).toBe(false);
    expect(withHost(off, SITES, host, true)).toEqual(before);
  });

  it('on lists one that nothing else lists, once', () => {
    const once = withHost(settings(), SITES, 'blog.example', true);
    expect(once.own).toEqual(['blog.example']);
    expect(withHost(once, SITES, 'blog.example', true)).toEqual(once);
  });

  it('on lifts an off of its parent', () => {
    const off = settings({ off: ['other.example', 'paper.example'] });
    const on = withHost(off, SITES, 'news.paper.example', true);
    expect(isOn(on, SITES, 'news.paper.example')).toBe(true);
    expect(on.off).toEqual(['other.example']);
    expect(on.own).toEqual([]);
  });

  it('off twice is off once', () => {
    const off = withHost(withHost(settings(), SITES, 'paper.example', false), SITES, 'paper.example', false);
    expect(off.off).toEqual(['paper.example']);
  });

  it('leaves what it was given as it was', () => {
    const before = settings();
    withHost(before, SITES, 'paper.example', false);
    withHost(before, SITES, 'blog.example', true);
    expect(before).toEqual(settings());
  });

  it('forgets an own host with its off', () => {
    const before = settings({ own: ['blog.example', 'diary.example'], off: ['bank.example', 'blog.example'] });
    expect(withoutOwnHost(before, 'blog.example')).toEqual(settings({ own: ['diary.example'], off: ['bank.example'] }));
  });

  it('keeps both lists in the order of the alphabet, in which they are shown', () => {
    const before = settings({ own: ['zoo.example'], off: ['yard.example'] });
    expect(withHost(before, SITES, 'blog.example', true).own).toEqual(['blog.example', 'zoo.example']);
    expect(withHost(before, SITES, 'bank.example', false).off).toEqual(['bank.example', 'yard.example']);
  });
});

describe('what is marked', () => {
  it('a role can be left out and taken in again', () => {
    const without = withRole(settings(), 'people', false);
    expect(without.unmarked).toEqual(['people']);
    expect(withRole(without, 'people', false)).toEqual(without);
    expect(withRole(withRole(without, 'industry', false), 'people', true).unmarked).toEqual(['industry']);
    expect(withRole(without, 'people', true)).toEqual(settings());
  });
});

describe('settings from storage or a file', () => {
  const good = settings({
    scope: 'all',
    off: ['bank.example'],
    own: ['blog.example', 'diary.example'],
    paused: true,
    unmarked: ['people', 'terms'],
    signs: false,
    underline: 'shaded',
    language: 'vi',
  });

  it('are read back as they were written', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(good)))).toEqual({ settings: good, problems: [] });
  });

  it.each([undefined, null, {}])('%j is a fresh start, and no problem', (input) => {
    expect(parseSettings(input)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it.each([['text'], [7], [true], [[]]])('%j falls back to the defaults and says so', (input) => {
    const { settings: read, problems } = parseSettings(input);
    expect(read).toEqual(DEFAULT_SETTINGS);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['scope', 'everything'],
    ['version', 3],
    ['version', '1'],
    ['off', 'bank.example'],
    ['own', { 0: 'blog.example' }],
    ['paused', 'yes'],
    ['unmarked', 'people'],
    ['signs', 'no'],
    ['underline', 'wavy'],
    ['language', 'tlh'],
  ] as const)('a bad %s is reported by name and loses nothing else', (field, value) => {
    const { settings: read, problems } = parseSettings({ ...good, [field]: value });
    expect(read).toEqual({ ...good, [field]: DEFAULT_SETTINGS[field] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${field}: `));
  });

  it('a bad host in a list is reported, the others stay', () => {
    const { settings: read, problems } = parseSettings({
      ...good,
      own: ['blog.example', 'not a host', 5, 'diary.example'],
    });
    expect(read).toEqual(good);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('not a host');
    expect(problems[1]).toContain('5');
  });

  it('a role that this release does not know is reported, the others stay', () => {
    const { settings: read, problems } = parseSettings({ ...good, unmarked: ['terms', 'robots', 'people'] });
    expect(read).toEqual(good);
    expect(problems).toEqual(['unmarked: "robots" is not a role']);
  });

  it('what is wrong is named in a few words, however much of it there is', () => {
    const { problems } = parseSettings({
      off: [null, 7, true, ['a.example'], { host: 'a.example' }, 'x'.repeat(1000)],
    });
    expect(problems).toEqual([
      'off: null is not a host name',
      'off: 7 is not a host name',
      'off: true is not a host name',
      'off: a list is not a host name',
      'off: an object is not a host name',
      `off: "${'x'.repeat(60)}" is not a host name`,
    ]);
  });

  it('repeated hosts are kept once', () => {
    expect(parseSettings({ off: ['b.example', 'a.example', 'b.example'] }).settings.off).toEqual([
      'a.example',
      'b.example',
    ]);
  });
});
