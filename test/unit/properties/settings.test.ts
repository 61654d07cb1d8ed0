/** Settings from anything at all: nothing good is lost, each bad thing is named, and what is kept can be kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../data/roles.ts';
import { DEFAULT_SETTINGS, isOn, parseSettings, type Settings } from '../../../data/settings.ts';
import { withHost, withoutOwnHost, withRole } from '../../../data/settings-changes.ts';
import { fromItems, isSettingsKey, toItems } from '../../../data/settings-items.ts';
import { importSettings } from '../../../entrypoints/options/settings-file.ts';
import { site } from '../support/sites.ts';
import { anyJson, anyValue, faultsIn, hostName, pollutingJson, storedSettings } from './settings-values.ts';
import { holds, PROPERTY_TIMEOUT_MS } from './texts.ts';

/** What browsers allow an item of `storage.sync`. */
const ITEM_BYTES = 8192;
/** A line that tells of a problem is for reading. */
const LONGEST_PROBLEM = 200;

/** Settings without a fault: what is left of any. */
const goodSettings = storedSettings(anyJson).map(({ settings }) => settings);

function expectUsable(settings: Settings): void {
  expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
  expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
}

describe('settings', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('keep every good field and report each bad one by its name', () => {
    holds(
      fc.property(fc.oneof(storedSettings(anyJson), storedSettings(anyValue)), ({ fields, settings, faults }) => {
        const read = parseSettings(fields);
        expect(read.settings).toEqual(settings);
        expect(faultsIn(read.problems)).toEqual(faults);
        for (const problem of read.problems) expect(problem.length).toBeLessThan(LONGEST_PROBLEM);
      }),
    );
  });

  it('are usable, whatever they are read from', () => {
    holds(fc.property(anyValue, (input) => expectUsable(parseSettings(input).settings)));
    holds(
      fc.property(pollutingJson, (json) => {
        expectUsable(parseSettings(JSON.parse(json)).settings);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  it('come back from storage as they went, whatever lies beside them and in whatever order', () => {
    const others = fc.dictionary(
      fc.string().filter((key) => !isSettingsKey(key)),
      anyJson,
      { maxKeys: 3 },
    );
    holds(
      fc.property(goodSettings, others, fc.boolean(), (settings, beside, isTurned) => {
        const entries = [...Object.entries(beside), ...Object.entries(toItems(settings))];
        const items = Object.fromEntries(isTurned ? entries.reverse() : entries);
        expect(parseSettings(fromItems(items))).toEqual({ settings, problems: [] });
      }),
    );
  });

  it('fit into storage, however many hosts they hold', () => {
    holds(
      fc.property(fc.array(hostName, { size: 'max', maxLength: 400 }), (hosts) => {
        const { settings } = parseSettings({ off: hosts, own: ['very.'.repeat(10_000), ...hosts] });
        for (const item of Object.entries(toItems(settings))) {
          expect(Buffer.byteLength(item[0] + JSON.stringify(item[1]))).toBeLessThanOrEqual(ITEM_BYTES);
        }
      }),
      20,
    );
  });

  it('of broken items are read as far as they go', () => {
    const key = fc.constantFrom('settings', 'settings-off-0', 'settings-off-1', 'settings-own-0', 'settings-own-12');
    holds(
      fc.property(goodSettings, fc.dictionary(key, anyValue, { maxKeys: 2 }), (settings, broken) => {
        const read = parseSettings(fromItems({ ...toItems(settings), ...broken }));
        expectUsable(read.settings);
        if (!('settings' in broken))
          expect(read.settings).toMatchObject({ ...settings, off: expect.any(Array), own: expect.any(Array) });
      }),
    );
  });
});

describe('a file of settings', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('is taken as a whole, or left with a reason', () => {
    holds(
      fc.property(storedSettings(anyJson), ({ fields, settings, faults }) => {
        const read = importSettings(JSON.stringify(fields));
        if (!('version' in fields))
          expect([read.settings, read.reason]).toEqual([undefined, 'options_import_not_settings']);
        else if (Object.keys(faults).length)
          expect([read.settings, faultsIn(read.problems)]).toEqual([undefined, faults]);
        else expect(read).toEqual({ settings, reason: '', problems: [] });
      }),
    );
  });

  it('of lists in lists without end is refused like any other', () => {
    const depth = 100_000;
    const read = importSettings(`{"version": 2, "off": [${'['.repeat(depth)}${']'.repeat(depth)}]}`);
    expect(read).toEqual({ reason: '', problems: ['off: a list is not a host name'] });
  });

  it('of any text changes nothing', () => {
    holds(
      fc.property(fc.oneof(fc.string(), fc.json(), pollutingJson), (text) => {
        const { settings, reason, problems } = importSettings(text);
        if (settings) expectUsable(settings);
        else expect(reason || problems[0]).toBeTruthy();
      }),
    );
  });
});

describe('a change of the settings', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  const SITES = [site('paper', 'paper.example'), site('wire', 'wire.example', 'news.wire.test')];
  const host = fc.oneof(
    hostName,
    fc.constantFrom('paper.example', 'sport.paper.example', 'wire.test', 'news.wire.test', 'a.news.wire.test'),
  );
  const settings = fc
    .tuple(goodSettings, fc.uniqueArray(host, { maxLength: 4 }), fc.uniqueArray(host, { maxLength: 4 }))
    .map(([base, off, own]): Settings => ({ ...base, off: off.sort(), own: own.sort() }));

  it('does to a host what was asked, and gives settings that can be stored', () => {
    holds(
      fc.property(settings, host, fc.boolean(), (before, host, on) => {
        const after = withHost(before, SITES, host, on);
        expect(isOn(after, SITES, host)).toBe(on);
        expectUsable(after);
        expect(withHost(after, SITES, host, on)).toEqual(after);
        if (!on) expect(after.own).toEqual(before.own);
      }),
    );
  });

  it('forgets a host for good, and marks or leaves one role', () => {
    holds(
      fc.property(settings, host, fc.constantFrom(...ROLES), fc.boolean(), (before, host, role, marked) => {
        const without = withoutOwnHost(before, host);
        expect([...without.own, ...without.off]).not.toContain(host);
        expectUsable(without);
        const after = withRole(before, role, marked);
        expect(after.unmarked.includes(role)).toBe(!marked);
        expect(after.unmarked.filter((each) => each !== role)).toEqual(before.unmarked.filter((each) => each !== role));
        expectUsable(after);
      }),
    );
  });
});
