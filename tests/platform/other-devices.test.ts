import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canonical } from '../../src/domain/ledger/canonical.ts';
import { trust, untrust } from '../../src/domain/trusted-sites.ts';
import { exchange, keepDevicesTogether, readPassingOn } from '../../src/platform/other-devices.ts';
import { readSettings } from '../../src/platform/settings-store.ts';
import { updateSettings } from '../../src/platform/update-settings.ts';
import { NOW } from '../support/everything.ts';
import { MortalStorage } from '../support/mortal-storage.ts';

const DAY = 86_400_000;

/** The storage of the device whose background runs at the moment. */
let here = new MortalStorage();
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return here;
    },
  },
}));

beforeEach(() => {
  here = new MortalStorage();
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const trusting = (...sites: string[]) =>
  updateSettings((settings) => ({ ...settings, trustedSites: sites.reduce((list, site) => trust(list, site, Date.now()), settings.trustedSites) }));
const crowd = (count: number) => Array.from({ length: count }, (_, at) => `${'x'.repeat(60)}-${at}.example`);

describe('settings go to the person’s other devices', () => {
  test('together, a moment after they were changed', async () => {
    keepDevicesTogether();
    await vi.advanceTimersByTimeAsync(0);
    const set = vi.spyOn(here.sync, 'set');
    for (const site of ['a.example', 'b.example', 'c.example']) await trusting(site);
    expect(set).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(set).toHaveBeenCalledTimes(1);
    const first = here;
    here = new MortalStorage(first.sync.items);
    await exchange('here');
    expect((await readSettings()).trustedSites.map(({ site }) => site)).toEqual(['a.example', 'b.example', 'c.example']);
  });

  test('as many as there is room for; all of them stay here, and how many did not go is known', async () => {
    await trusting(...crowd(900));
    await exchange('here');
    expect((await readSettings()).trustedSites).toHaveLength(900);
    const { problem, leftOut } = await readPassingOn();
    expect(problem).toBeNull();
    expect(leftOut).toBeGreaterThan(0);
    const first = here;
    here = new MortalStorage(first.sync.items);
    await exchange('here');
    expect((await readSettings()).trustedSites).toHaveLength(900 - leftOut);
  });

  test('later, where the browser has taken too many changes for now', async () => {
    for (let at = 0; at < 120; at += 1) await here.sync.set({ other: at });
    await trusting('a.example');
    await exchange('here');
    expect((await readPassingOn()).problem).toBe('busy');
    expect((await readSettings()).trustedSites).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(66_000);
    expect((await readPassingOn()).problem).toBeNull();
    expect([...here.sync.items.keys()]).toContain('settings.0');
  });

  test('while the browser takes long to say what they know, nothing a person wants waits for it', async () => {
    let answer = (_items: Record<string, unknown>) => {};
    vi.spyOn(here.sync, 'get').mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const exchanged = exchange('here');
    await trusting('a.example');
    expect((await readSettings()).trustedSites).toHaveLength(1);
    answer({});
    await exchanged;
    expect([...here.sync.items.keys()]).toContain('settings.0');
  });

  test('not at all where the browser has no such store, and nothing else is harmed', async () => {
    vi.spyOn(here.sync, 'get').mockRejectedValue(new Error('storage.sync is disabled'));
    await trusting('a.example');
    await exchange('here');
    expect((await readPassingOn()).problem).toBe('failed');
    expect((await readSettings()).trustedSites).toHaveLength(1);
  });

  test('beside those of a newer version, which stay as they are', async () => {
    const newer = { version: 9, fields: { history: ['on', 5], colour: ['red', 5] }, marks: {}, secret: true };
    await here.sync.set({ 'settings.0': newer });
    await trusting('a.example');
    await exchange('here');
    expect(await here.sync.get('settings.0')).toEqual({ 'settings.0': newer });
    expect((await readSettings()).history).toBe('on');
    expect((await readPassingOn()).isNewerThere).toBe(true);
    expect([...here.sync.items.keys()]).toHaveLength(3);
  });

  test('what a newer version says of a site in its own way is kept, and not stored again each time', async () => {
    await here.sync.set({ 'settings.0': { version: 9, fields: {}, marks: { 'trusted/a.example': { turn: 1, lent: true } } } });
    await exchange('here');
    const set = vi.spyOn(here.local, 'set');
    await exchange('here');
    expect(set).not.toHaveBeenCalled();
    // It knew of one change: what is chosen here is a later one.
    await trusting('a.example');
    await exchange('here');
    expect((await readSettings()).trustedSites).toMatchObject([{ site: 'a.example' }]);
  });

  test('from version 1, which is replaced when something is passed on', async () => {
    await here.sync.set({ settings: { version: 1, trustedSites: [{ site: 'old.example', since: NOW - DAY, until: NOW + DAY }] } });
    await exchange('here');
    expect((await readSettings()).trustedSites).toMatchObject([{ site: 'old.example' }]);
    await updateSettings((settings) => ({ ...settings, trustedSites: untrust(settings.trustedSites, 'old.example') }));
    await exchange('here');
    await exchange('here');
    expect([...here.sync.items.keys()]).toEqual(['settings.0']);
    expect((await readSettings()).trustedSites).toEqual([]);
  });
});

type Step = { readonly device: number; readonly what: 'trust' | 'undo' | 'banner' | 'exchange' | 'lose'; readonly site: string; readonly later: number };

test('however devices change and meet, even with items lost on the way, they come to agree and then fall silent', async () => {
  const step: fc.Arbitrary<Step> = fc.record({
    device: fc.nat(2),
    what: fc.constantFrom('trust', 'undo', 'banner', 'exchange', 'exchange', 'lose'),
    site: fc.constantFrom('a.example', 'b.example'),
    later: fc.constantFrom(0, 1, DAY, 20 * DAY),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      vi.setSystemTime(NOW);
      const cloud = new Map<string, string>();
      const devices = Array.from({ length: 3 }, () => new MortalStorage(cloud));
      const on = (device: number) => {
        here = devices[device] ?? here;
      };
      for (const { device, what, site, later } of steps) {
        vi.setSystemTime(Date.now() + later);
        on(device);
        if (what === 'trust') await trusting(site);
        if (what === 'undo') await updateSettings((settings) => ({ ...settings, trustedSites: untrust(settings.trustedSites, site) }));
        if (what === 'banner') await updateSettings((settings) => ({ ...settings, warnings: { ...settings.warnings, banner: 'off' } }));
        if (what === 'exchange') await exchange('here');
        // Another device's item stood in the place of ours, and the browser kept theirs.
        if (what === 'lose') cloud.delete([...cloud.keys()][0] ?? '');
      }
      for (const device of [0, 1, 2, 0, 1, 2]) {
        on(device);
        await exchange('there');
      }
      const silent = JSON.stringify([...cloud]);
      const held: string[] = [];
      for (const device of [0, 1, 2]) {
        on(device);
        await exchange('there');
        const settings = await readSettings();
        held.push(canonical({ ...settings, trustedSites: settings.trustedSites.filter(({ until }) => until > Date.now()) }));
      }
      expect(JSON.stringify([...cloud])).toBe(silent);
      expect(new Set(held).size).toBe(1);
    }),
    { numRuns: 150 },
  );
});
