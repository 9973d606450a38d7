import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changesBetween } from '../../src/domain/backup/changes.ts';
import { type Everything, everythingOf, settingsOf } from '../../src/domain/backup/everything.ts';
import { record } from '../../src/domain/history.ts';
import { ledgerIn } from '../../src/domain/ledger/items.ts';
import { settingsIn } from '../../src/domain/ledger/settings-in.ts';
import { withPreferences } from '../../src/domain/preferences.ts';
import { defaultSettings, type Settings, withoutExpired } from '../../src/domain/settings.ts';
import { trust, untrust } from '../../src/domain/trusted-sites.ts';
import { everything, NOW } from '../support/everything.ts';
import { type Death, MortalStorage } from '../support/mortal-storage.ts';

/** Everything that can be asked of the background, and what it means. */
type Wish = { readonly name: string; readonly on: (all: Everything) => Everything; readonly ask: (background: Background) => Promise<unknown> };
type Background = Awaited<ReturnType<typeof wake>>;

let storage = new MortalStorage();
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return storage;
    },
  },
}));

/** The background as it starts: none of what it held before. */
async function wake(death?: Death) {
  storage.live(death);
  vi.resetModules();
  const [settings, update, history, all, devices] = await Promise.all([
    import('../../src/platform/settings-store.ts'),
    import('../../src/platform/update-settings.ts'),
    import('../../src/platform/history-store.ts'),
    import('../../src/platform/everything-store.ts'),
    import('../../src/platform/other-devices.ts'),
  ]);
  return { ...settings, ...update, ...history, ...all, ...devices };
}

const setting = (change: (settings: Settings) => Settings): Pick<Wish, 'on' | 'ask'> => ({
  on: (all) => everythingOf(change(settingsOf(all)), all.history),
  ask: ({ updateSettings }) => updateSettings(change),
});
const site = fc.constantFrom('a.example', 'b.example', 'c.example');
const entry = { host: 'a.example', kind: 'code-buyback', level: 'caution', choice: 'left', time: NOW } as const;
const wish: fc.Arbitrary<Wish> = fc.oneof(
  site.map((name) => ({ name: `trust ${name}`, ...setting((settings) => ({ ...settings, trustedSites: trust(settings.trustedSites, name, NOW) })) })),
  site.map((name) => ({ name: `undo ${name}`, ...setting((settings) => ({ ...settings, trustedSites: untrust(settings.trustedSites, name) })) })),
  fc
    .constantFrom('always', 'daily', 'off')
    .map((banner) => ({ name: `banner ${banner}`, ...setting((settings) => withPreferences(settings, { warnings: { banner } })) })),
  fc.nat(5).map(
    (time): Wish => ({
      name: 'note in the history',
      on: (all) => ({ ...all, history: record(all.history, { ...entry, time: NOW + time }) }),
      ask: ({ updateHistory }) => updateHistory((entries) => record(entries, { ...entry, time: NOW + time })),
    }),
  ),
  everything
    // What has run out is not offered to be imported.
    .map((all) => everythingOf(withoutExpired(settingsOf(all), NOW + 60_000), all.history))
    .map((all): Wish => ({ name: 'import', on: () => all, ask: ({ replaceAll }) => replaceAll(all) })),
);
const death: fc.Arbitrary<Death> = fc.record({ afterWrites: fc.nat(6), isDone: fc.boolean() });
const NOTHING: Everything = everythingOf(defaultSettings(), []);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets everything happen that does not wait for a clock. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
}

const everythingThere = async ({ readSettings, readHistory }: Background) => everythingOf(await readSettings(), await readHistory());

describe('a background that is ended at any moment', () => {
  test('has done what it said it had done, whole changes only, and goes on from there', async () => {
    const lives = fc.array(fc.record({ wishes: fc.array(wish, { minLength: 1, maxLength: 5 }), death }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(lives, async (all) => {
        storage = new MortalStorage();
        let expected = NOTHING;
        for (const life of all) {
          const background = await wake(life.death);
          background.keepDevicesTogether();
          let done = 0;
          for (const { ask } of life.wishes) void ask(background).then(() => (done += 1));
          await settle();
          await vi.advanceTimersByTimeAsync(1_500);
          await settle();
          const possible = [expected];
          for (const { on } of life.wishes) possible.push(on(possible.at(-1) ?? expected));
          const there = await everythingThere(await wake());
          const reached = possible.findLastIndex((state) => changesBetween(state, there).length === 0);
          expect(reached, `whole changes only, after ${life.wishes.map(({ name }) => name)}`).toBeGreaterThanOrEqual(0);
          // A wish may have been fulfilled without the background living to say so, and changes may leave things as they are.
          expect(possible.slice(done).some((state) => changesBetween(state, there).length === 0)).toBe(true);
          expected = there;
        }
        const last = await wake();
        await last.exchange('here');
        expect(changesBetween(everythingOf(settingsIn(ledgerIn(await storage.sync.get(null))), expected.history), expected)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
