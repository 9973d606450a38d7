import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { releaseFile } from '../../src/cli/packs/release-file.ts';
import type { RuleBundle } from '../../src/domain/rule-pack.ts';
import { type Sealed, sealed } from '../../src/domain/sealed.ts';
import { DAY } from '../../src/domain/time.ts';
import type { Channel } from '../../src/domain/updates/channel.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { fakeBrowser } from '../support/fake-storage.ts';
import { pack, signal } from '../support/rules.ts';
import { type Behaviour, MISBEHAVIOURS, RulesServer } from '../support/rules-server.ts';

const NOW = Date.UTC(2026, 11, 1);
/** Nobody asks here: what our own pages send carries no sender we look at. */
const OWN_PAGE = {};

const fake = fakeBrowser();
vi.stubGlobal('browser', fake.browser);
vi.stubGlobal('chrome', fake.browser);
let channel: Channel = { state: 'none' };
vi.mock('../../src/background/updates/update-channel.ts', () => ({ updateChannel: async () => channel }));
// In the extension they are read from its own files.
vi.mock('../../src/rule-packs/translated.ts', () => ({ readRules: async () => bundledRules(), readBundledRules: async () => bundledRules() }));
const { checkRules, chooseRules, followChannel, keepRulesUpToDate, rulesStatus } = await import('../../src/background/updates/rule-updates.ts');

/** What happens where the extension is installed, or the browser starts. */
function start(): void {
  keepRulesUpToDate();
  void followChannel();
}

let server: RulesServer;
beforeAll(async () => {
  server = await RulesServer.start();
});
afterAll(() => server.stop());

beforeEach(() => {
  for (const key of Object.keys(fake.local)) delete fake.local[key];
  fake.alarms.clear();
  fake.writes.length = 0;
  fake.limitRoom(Number.POSITIVE_INFINITY);
  server.asked.length = 0;
  channel = { state: 'set', by: 'build', url: server.url, key: server.publicKey };
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const stamp = (version: number, rest = {}) => ({ version, created: Date.now(), expires: Date.now() + 90 * DAY, ...rest });
const rules = (name: string): RuleBundle => ({ schema: 1, words: {}, packs: [pack(name, [signal('words', name)])] });
const give = (version: number, rest = {}) => server.give(stamp(version, rest), rules(`release-${version}`));
const check = () => checkRules({}, OWN_PAGE);
const status = () => rulesStatus({}, OWN_PAGE);
const outcome = async () => (await status()).updates.outcome;
/** What pages judge by. */
const provided = () => (JSON.parse((fake.local['rules'] as Sealed).text) as { bundle: RuleBundle }).bundle.packs.map(({ id }) => id);

test('without a channel nothing is fetched, no alarm is set, and the rules are those that came with the extension', async () => {
  channel = { state: 'none' };
  const fetching = vi.spyOn(globalThis, 'fetch');
  start();
  await vi.waitFor(() => expect(provided()).toContain('code-buyback'));
  await check();
  fake.ring('rule-updates');
  expect(await status()).toMatchObject({ channel: { state: 'none' }, canCheck: false, inUse: null, skipped: [] });
  await expect(chooseRules({ choice: 'newest' }, OWN_PAGE)).rejects.toThrow();
  expect(fetching).not.toHaveBeenCalled();
  expect(fake.alarms.size).toBe(0);
});

describe('a channel that gives out good rules', () => {
  test('they are taken when the alarm rings, and a day later only asked for again', async () => {
    give(5);
    start();
    await vi.waitFor(() => expect(fake.alarms.get('rule-updates')).toBeDefined());
    fake.ring('rule-updates');
    await vi.waitFor(() => expect(provided()).toEqual(['release-5']));
    const asked = server.asked.length;
    fake.ring('rule-updates');
    await status();
    expect(server.asked.length).toBe(asked);
    vi.setSystemTime(NOW + 1.1 * DAY);
    fake.ring('rule-updates');
    await vi.waitFor(async () => expect(await outcome()).toEqual({ came: 'unchanged' }));
    expect(server.asked.map(({ path }) => path)).toEqual(['/rules.json', '/rules.json.sig', '/rules.json']);
    expect(server.asked[2]?.headers).toHaveProperty('if-none-match');
  });

  test('one step back, forth, to the bundled ones, and no word to the server meanwhile', async () => {
    give(5);
    await check();
    give(6);
    await check();
    expect(provided()).toEqual(['release-6']);
    await chooseRules({ choice: 'previous' }, OWN_PAGE);
    expect(provided()).toEqual(['release-5']);
    await check();
    expect(provided()).toEqual(['release-5']);
    await chooseRules({ choice: 'bundled' }, OWN_PAGE);
    expect(provided()).toContain('code-buyback');
    expect(fake.alarms.size).toBe(0);
    const asked = server.asked.length;
    await check();
    expect(server.asked.length).toBe(asked);
    await chooseRules({ choice: 'newest' }, OWN_PAGE);
    expect(provided()).toEqual(['release-6']);
    expect(fake.alarms.size).toBe(1);
  });

  test('texts of releases nobody can go back to are dropped, and a check without news writes none', async () => {
    for (const version of [5, 6, 7]) {
      give(version);
      await check();
    }
    expect(Object.keys(fake.local['releases'] as object)).toEqual(['6', '7']);
    fake.writes.length = 0;
    await check();
    expect(fake.writes).toEqual([['updates']]);
  });
});

describe('after anything that goes wrong, the last good rules stay, and what happened is said', () => {
  beforeEach(async () => {
    give(5);
    await check();
    expect(provided()).toEqual(['release-5']);
    vi.setSystemTime(NOW + DAY);
    give(6);
  });
  afterEach(async () => {
    expect(provided()).toEqual(['release-5']);
    const { inUse } = await status();
    expect(inUse?.version).toBe(5);
    // And the next good answer is taken as if nothing had been.
    vi.setSystemTime(NOW + 2 * DAY);
    give(7);
    await check();
    expect(provided()).toEqual(['release-7']);
  });

  test.each<[keyof typeof MISBEHAVIOURS, object]>([
    ['gone', { reason: 'status', status: 404 }],
    ['hangs-up', { reason: 'unreachable' }],
    ['cut-off', { reason: 'cut-off' }],
    ['garbage', { reason: 'too-big', limit: 2_000_000 }],
    ['elsewhere', { reason: 'redirected', host: expect.stringContaining('localhost') }],
    ['portal', { reason: 'web-page' }],
  ])('%s', async (misbehaviour, failure) => {
    server.misbehave(MISBEHAVIOURS[misbehaviour]);
    await check();
    expect(await outcome()).toEqual({ came: 'not-fetched', failure });
  });

  test('a signature by another key', async () => {
    server.giveSignedByOther(releaseFile(stamp(6), rules('release-6')));
    await check();
    expect(await outcome()).toEqual({ came: 'not-signed' });
  });

  test('an old release given out again, and another under the same number', async () => {
    give(4);
    await check();
    expect(await outcome()).toEqual({ came: 'older', version: 4, highest: 5 });
    server.give(stamp(5), rules('other'));
    await check();
    expect(await outcome()).toEqual({ came: 'same-number', version: 5 });
  });

  test('one whose time is over, by the clock or by what was seen when the clock is set back', async () => {
    give(6, { created: NOW - 9 * DAY, expires: NOW - DAY });
    await check();
    expect(await outcome()).toMatchObject({ came: 'expired', version: 6 });
    vi.setSystemTime(NOW - 300 * DAY);
    await check();
    expect(await outcome()).toMatchObject({ came: 'expired', version: 6 });
  });

  test('one from the future', async () => {
    give(6, { created: NOW + 9 * DAY });
    await check();
    expect(await outcome()).toMatchObject({ came: 'not-yet', version: 6 });
  });

  test('signed nonsense, and a form this extension does not know', async () => {
    server.giveSigned('{"rules":"none"}');
    await check();
    expect(await outcome()).toEqual({ came: 'unreadable' });
    server.giveSigned('{"format":"gift-card-guard-rules","schema":99}');
    await check();
    expect(await outcome()).toEqual({ came: 'newer-format' });
  });

  test('“unchanged” for ever', async () => {
    server.misbehave(MISBEHAVIOURS['always-304']);
    await check();
    expect(await outcome()).toEqual({ came: 'unchanged' });
  });

  test('no room for it', async () => {
    fake.limitRoom(1_500);
    await check();
    expect(await outcome()).toEqual({ came: 'no-room' });
    fake.limitRoom(Number.POSITIVE_INFINITY);
  });
});

describe('entity tags', () => {
  test('“unchanged” means nothing to who has nothing', async () => {
    server.misbehave(MISBEHAVIOURS['always-304']);
    start();
    await check();
    expect(await outcome()).toEqual({ came: 'not-fetched', failure: { reason: 'status', status: 304 } });
    expect(provided()).toContain('code-buyback');
  });

  test('a new one each time for the same rules is no news', async () => {
    give(5);
    server.misbehave(MISBEHAVIOURS['new-tag-each-time']);
    await check();
    await check();
    expect(await outcome()).toEqual({ came: 'unchanged' });
    expect((await status()).updates.previous).toBeNull();
  });

  test('rules that are damaged in storage are fetched anew, without the tag', async () => {
    give(5);
    await check();
    fake.local['releases'] = { 5: '{"half' };
    expect((await status()).inUse).toBeNull();
    await check();
    expect(server.asked.at(-2)?.headers).not.toHaveProperty('if-none-match');
    expect(provided()).toEqual(['release-5']);
  });

  test('where the newest is damaged, the one before is used until it is here again', async () => {
    give(5);
    await check();
    give(6);
    await check();
    fake.local['releases'] = { ...(fake.local['releases'] as object), 6: '' };
    expect((await status()).inUse?.version).toBe(5);
    await check();
    expect(provided()).toEqual(['release-6']);
  });
});

test('rules of another channel do not count, nor do those no newer than the bundled ones', async () => {
  give(5);
  await check();
  channel = { state: 'set', by: 'policy', url: `${server.url}?for=us`, key: server.publicKey };
  expect((await status()).inUse).toBeNull();
  give(1);
  await check();
  expect(await outcome()).toEqual({ came: 'as-bundled', version: 1 });
});

test('a browser that cannot check signatures fetches nothing, sets no alarm and says so', async () => {
  const importing = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized algorithm name', 'NotSupportedError'));
  start();
  await check();
  expect(await status()).toMatchObject({ channel: { state: 'set' }, canCheck: false, inUse: null });
  expect(server.asked).toEqual([]);
  expect(fake.alarms.size).toBe(0);
  importing.mockRestore();
});

test('what is written for later extensions is left out and named', async () => {
  const later = { id: 'code-buyback', schema: 99, title: { ja: '買取', en: 'Buyback' } };
  server.giveSigned(JSON.stringify({ ...JSON.parse(releaseFile(stamp(5), rules('release-5'))), packs: [...rules('release-5').packs, later] }));
  await check();
  expect(provided()).toEqual(['release-5', 'code-buyback']);
  expect((await status()).skipped).toEqual([{ pack: 'code-buyback', title: later.title, signal: null, needs: 99 }]);
});

test('a background that is ended in the middle loses nothing: the next one goes on from what is written', async () => {
  give(5);
  await check();
  // As if it had been ended between keeping the release and giving it to pages.
  give(6);
  await check();
  fake.local['rules'] = sealed(JSON.stringify({ extension: '0.1.0', bundle: rules('release-5') }));
  start();
  await vi.waitFor(() => expect(provided()).toEqual(['release-6']));
});

const slow: Behaviour = (response, { text }) => void setTimeout(() => response.writeHead(200).end(text), 300);
test('a slow answer is waited for, and two who ask at once ask once', async () => {
  give(5);
  server.misbehave(slow);
  await Promise.all([check(), check()]);
  expect(provided()).toEqual(['release-5']);
  expect(server.asked.length).toBe(2);
});
