import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/command.ts';
import type { LabelledPage } from '../../src/cli/labelled-page.ts';
import { canonicalJson } from '../../src/cli/packs/canonical-json.ts';
import { packsKey } from '../../src/cli/packs/key-command.ts';
import { isOutOfReach } from '../../src/cli/packs/out-of-reach.ts';
import { packsRelease } from '../../src/cli/packs/release-command.ts';
import { faultsOf } from '../../src/cli/packs/release-file.ts';
import type { Parsed } from '../../src/cli/parse-line.ts';
import { readRelease } from '../../src/domain/updates/release.ts';
import { isSignedBy } from '../../src/platform/signature.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { LANGUAGES } from '../browser/support/texts.ts';
import { engineOf, pack, signal } from '../support/rules.ts';
import { collectedStreams } from './collected-streams.ts';

describe('canonical JSON (RFC 8785)', () => {
  test('has one form for a value: no white space, keys in order, numbers and texts as JavaScript writes them', () => {
    expect(canonicalJson({ b: [1, 2.5, 1e21, -0], a: { あ: null, 'a"': true }, c: undefined })).toBe('{"a":{"a\\"":true,"あ":null},"b":[1,2.5,1e+21,0]}');
    // The order of the standard's own example: by UTF-16 code units, so that letters beyond them stand before those at their end.
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    expect(Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [`_${key}`, 0]))))).map((key) => key.slice(1))).toEqual([
      '\r',
      '1',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });

  test('says the same as the value, and is the same however the value was put together', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        // JSON knows no negative zero.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(inOtherOrder(value))).toBe(text);
      }),
    );
  });

  test.each([
    ['a number that is none', Number.NaN],
    ['half a letter', '\ud800'],
    ['a hole in a list', [undefined]],
    ['a function', () => 0],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow();
  });

  function inOtherOrder(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(inOtherOrder);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inside]) => [key, inOtherOrder(inside)]),
    );
  }
});

describe('a release of the rules', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const text = (name: string) => readFileSync(at(name), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'packs-'));
    writeFileSync(at('number.json'), '{ "version": 7, "created": "2026-11-01T00:00:00Z" }');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const key = async () => {
    const streams = collectedStreams();
    expect(await run(packsKey, ['--out', at('key.pem')], streams)).toBe(0);
    return streams.stdout.text.trim().split('\n').at(-1) ?? '';
  };
  const release = async (args: readonly string[], pages: Parsed<LabelledPage>[] = []) => {
    const streams = collectedStreams();
    const code = await run((given, of) => packsRelease(given, of, streamOf(pages)), ['--number', at('number.json'), '--out', at('out'), ...args], streams);
    return { code, out: streams.stdout.text, errors: streams.stderr.text };
  };

  test('fits the printed key, can be read by the extension, and has all texts in all languages', async () => {
    const publicKey = await key();
    expect(statSync(at('key.pem')).mode & 0o077).toBe(0);
    const { code, out } = await release(['--key', at('key.pem'), '--days', '30']);
    expect(code).toBe(0);
    expect(out).toContain(`PACKS_KEY=${publicKey}`);
    const bytes = new Uint8Array(readFileSync(at('out/rules.json')));
    expect(await isSignedBy(publicKey, text('out/rules.json.sig'), bytes)).toBe(true);
    expect(canonicalJson(JSON.parse(text('out/rules.json')))).toBe(text('out/rules.json'));
    const read = readRelease(text('out/rules.json'), bundledRules);
    if (read.state !== 'read') throw new Error(read.state);
    expect(read.stamp.version).toBe(8);
    expect(read.stamp.expires - read.stamp.created).toBe(30 * 86_400_000);
    for (const language of LANGUAGES) for (const { summary } of read.rules.packs) expect(summary[language]).toBeTruthy();
    expect(JSON.parse(text('number.json'))).toEqual({ version: 8, created: new Date(read.stamp.created).toISOString().replace('.000', '') });
  });

  test('one letter changed, another key, or no signature at all, and it does not fit', async () => {
    const publicKey = await key();
    await release(['--key', at('key.pem')]);
    const bytes = new Uint8Array(readFileSync(at('out/rules.json')));
    const signature = text('out/rules.json.sig');
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    expect(await isSignedBy(publicKey, signature, bytes)).toBe(false);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    expect(await isSignedBy('A'.repeat(43).concat('='), signature, bytes)).toBe(false);
    for (const nonsense of ['', 'hello', '<html>', 'A'.repeat(86)]) expect(await isSignedBy(publicKey, nonsense, bytes)).toBe(false);
    expect(await isSignedBy(publicKey, signature, bytes)).toBe(true);
  });

  test('is refused, and counts for nothing, where a page cannot be judged', async () => {
    await key();
    const { code, errors } = await release(['--key', at('key.pem')], [{ id: 'kaitori', error: 'neither html nor text' }]);
    expect(code).toBe(1);
    expect(errors).toContain('page kaitori: neither html nor text');
    expect(JSON.parse(text('number.json')).version).toBe(7);
  });

  test('wrong calls are told what is wrong, and a key is never taken from the repository', async () => {
    await key();
    for (const [args, reason] of [
      [[], 'Name the private key'],
      [['--key', at('key.pem'), '--version', '7'], 'not higher than 7'],
      [['--key', at('key.pem'), '--days', 'many'], '--days is a whole number'],
      [['--key', 'package.json'], 'is in the repository'],
      [['--key', at('number.json')], 'no private Ed25519 key'],
    ] as const) {
      const { code, errors } = await release(args);
      expect([code, errors]).toEqual([2, expect.stringContaining(reason)]);
    }
    const streams = collectedStreams();
    expect(await run(packsKey, ['--out', 'key.pem'], streams)).toBe(2);
    expect(await run(packsKey, ['--out', at('key.pem')], streams)).toBe(1);
  });
});

test('what the first look does not know is out of reach of any rule', () => {
  const engine = engineOf(pack('shop', [signal('words', 'トレカ')]));
  expect(isOutOfReach({ url: 'https://shop.example/', html: '<p>トレカ高価買取' }, engine)).toBe(true);
  expect(isOutOfReach({ url: 'https://shop.example/', html: '<p>トレカとギフト券の高価買取' }, engine)).toBe(false);
  expect(isOutOfReach({ url: 'https://shop.example/', html: '<p>パンの話' }, engine)).toBe(false);
});

test('rules that do not compile are named before they reach anybody', () => {
  const broken = pack('shop', [signal('endless', 'a+'), signal('unknown', '{nothing}'), signal('sound', 'a')]);
  expect(faultsOf({ schema: 1, words: {}, packs: [broken] })).toEqual([
    expect.stringMatching(/^shop: endless does not compile/),
    expect.stringMatching(/^shop: unknown does not compile/),
  ]);
  expect(faultsOf(bundledRules())).toEqual([]);
});

async function* streamOf<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}
