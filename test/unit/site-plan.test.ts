/** Where the scout is registered: never where the reader or the browser said no. */
import { describe, expect, it } from 'vitest';
import { loadSites } from '../../data/load.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings.ts';
import { planScripts } from '../../data/site-plan.ts';
import { ALL_SITES, patternOf } from '../../data/sites.ts';
import { site } from './support/sites.ts';

const SITES = [site('paper', 'paper.example'), site('wire', 'wire.example')];
const plan = (changes: Partial<Settings>, origins: string[]) =>
  planScripts({ ...DEFAULT_SETTINGS, ...changes }, SITES, origins);

describe('the built-in list', () => {
  it('without permission runs nowhere', () => {
    expect(plan({}, [])).toEqual({ matches: [], excludeMatches: [] });
  });

  it('runs where permission was given, and only there', () => {
    expect(plan({}, ['*://*.wire.example/*']).matches).toEqual(['*://*.wire.example/*']);
    expect(plan({}, ['*://*.elsewhere.example/*']).matches).toEqual([]);
  });

  it.each(['*://*/*', '<all_urls>'])('with permission for %s still runs on listed sites only', (everywhere) => {
    expect(plan({}, [everywhere]).matches.sort()).toEqual(['*://*.paper.example/*', '*://*.wire.example/*']);
  });

  it('understands the ways in which browsers write a permission', () => {
    for (const origin of ['https://paper.example/*', '*://paper.example/*', 'https://*.paper.example/*']) {
      expect(plan({}, [origin]).matches, origin).toEqual(['*://*.paper.example/*']);
    }
  });

  it('runs where permission was given for a part of the site, or for more than it', () => {
    expect(plan({}, ['*://*.news.paper.example/*']).matches).toEqual(['*://*.paper.example/*']);
    expect(plan({ own: ['sport.blog.example'] }, ['*://*.blog.example/*']).matches).toEqual([
      '*://*.sport.blog.example/*',
    ]);
  });

  it('takes own sites in, once', () => {
    const { matches } = plan({ own: ['blog.example', 'wire.example'] }, ['*://*/*']);
    expect(matches.sort()).toEqual(['*://*.blog.example/*', '*://*.paper.example/*', '*://*.wire.example/*']);
  });

  it('leaves out what is off', () => {
    const { matches, excludeMatches } = plan({ off: ['wire.example'] }, ['*://*/*']);
    expect(matches).toEqual(['*://*.paper.example/*']);
    expect(excludeMatches).toEqual(['*://*.wire.example/*']);
  });

  it('leaves out a subdomain that is off while the site is on', () => {
    const { matches, excludeMatches } = plan({ off: ['sport.paper.example'] }, ['*://*.paper.example/*']);
    expect(matches).toEqual(['*://*.paper.example/*']);
    expect(excludeMatches).toEqual(['*://*.sport.paper.example/*']);
  });
});

describe('all sites', () => {
  it('with permission for all runs everywhere but where it is off', () => {
    expect(plan({ scope: 'all', off: ['bank.example'] }, [ALL_SITES])).toEqual({
      matches: [ALL_SITES],
      excludeMatches: ['*://*.bank.example/*'],
    });
  });

  it('with permission for some runs on those, listed or not', () => {
    expect(plan({ scope: 'all' }, ['*://*.blog.example/*', '*://*.paper.example/*']).matches).toEqual([
      '*://*.blog.example/*',
      '*://*.paper.example/*',
    ]);
  });

  it('does not take permission for files for one for sites', () => {
    expect(plan({ scope: 'all' }, ['file:///*', '*://*.blog.example/*']).matches).toEqual(['*://*.blog.example/*']);
  });

  it('without permission runs nowhere', () => {
    expect(plan({ scope: 'all' }, []).matches).toEqual([]);
  });
});

const CHOICES: Partial<Settings>[] = [{}, { scope: 'all' }, { own: ['blog.example'] }];

it.each(CHOICES)('while paused runs nowhere (%j)', (changes) => {
  expect(plan({ ...changes, paused: true }, [ALL_SITES])).toEqual({ matches: [], excludeMatches: [] });
});

it('one click for the whole built-in list covers every host of it', () => {
  const sites = loadSites();
  const hosts = sites.flatMap((item) => item.hosts);
  const { matches } = planScripts(DEFAULT_SETTINGS, sites, hosts.map(patternOf));
  expect(new Set(matches)).toEqual(new Set(hosts.map(patternOf)));
});
