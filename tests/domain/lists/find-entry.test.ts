import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten, FORMS } from '../../../src/domain/lists/entry.ts';
import { findEntry } from '../../../src/domain/lists/find-entry.ts';
import { entriesFor, IndexBuilder } from '../../../src/domain/lists/list-index.ts';
import { readLine } from '../../../src/domain/lists/read-line.ts';

const indexOf = (...lines: readonly string[]) => {
  const builder = new IndexBuilder();
  for (const line of lines) for (const entry of readLine(line).entries) builder.add(entry);
  return builder.build();
};
const found = (host: string, ...lines: readonly string[]) => {
  const entry = findEntry(indexOf(...lines), host);
  return entry && asWritten(entry);
};

describe('a host is on a list', () => {
  test.each([
    // A whole site reaches below; a host below it is meant as it is written.
    ['shop.example', 'shop.example', true],
    ['shop.example', 'www.shop.example', true],
    ['shop.example', 'a.b.shop.example', true],
    ['www.shop.example', 'www.shop.example', true],
    ['www.shop.example', 'shop.example', false],
    ['www.shop.example', 'a.www.shop.example', false],
    ['shop.example', 'workshop.example', false],
    ['||shop.buyer.example^', 'workshop.buyer.example', false],
    ['shop.example', 'shop.example.net', false],
    ['shop.example', 'shop.example.', true],
    ['www.shop.example', 'www.shop.example.', true],
    // A rule and a wildcard reach below wherever they begin; a pattern without one is exact.
    ['||www.shop.example^', 'a.www.shop.example', true],
    ['*://*.www.shop.example/*', 'a.www.shop.example', true],
    ['*://*.www.shop.example/*', 'www.shop.example', true],
    ['*://shop.example/*', 'shop.example', true],
    ['*://shop.example/*', 'www.shop.example', false],
    // What many share is no site.
    ['tomoshibi.github.io', 'tomoshibi.github.io', true],
    ['tomoshibi.github.io', 'other.github.io', false],
    ['kaitori.co.jp', 'www.kaitori.co.jp', true],
    ['||github.io^', 'tomoshibi.github.io', false],
    ['kaitori.co.jp', 'co.jp', false],
    ['192.0.2.7', '192.0.2.7', true],
    ['192.0.2.7', '192.0.2.77', false],
  ])('%s: %s %s', (line, host, isListed) => {
    expect(found(host, line)).toBe(isListed ? line : null);
  });
});

test('an exception goes before every other entry, also above the host', () => {
  expect(found('www.shop.example', 'www.shop.example', '@@||shop.example^')).toBe('@@||shop.example^');
  expect(found('www.shop.example', '@@||www.shop.example^', '||shop.example^')).toBe('@@||www.shop.example^');
  expect(found('other.shop.example', '@@||www.shop.example^', '||shop.example^')).toBe('||shop.example^');
});

test('the nearest entry is named', () => {
  expect(found('www.shop.example', 'shop.example', 'www.shop.example')).toBe('www.shop.example');
});

test('an index finds what was put in, in every form, and nothing else', () => {
  const host = fc.stringMatching(/^[a-z]{1,12}\.[a-z]{2,8}$/);
  const entry = fc.record({ host, form: fc.constantFrom(...FORMS), isException: fc.boolean() });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 200 }), host, (entries, other) => {
      const builder = new IndexBuilder();
      for (const one of entries) builder.add(one);
      const index = builder.build();
      for (const one of entries) expect(entriesFor(index, one.host)).toContainEqual(one);
      const names = new Set(entries.map(({ host: name }) => name));
      if (!names.has(other)) expect(entriesFor(index, other)).toEqual([]);
      for (const name of names) expect(new Set(entriesFor(index, name).map(asWritten)).size).toBe(entriesFor(index, name).length);
    }),
  );
});

test('a hundred thousand names share no number', () => {
  const builder = new IndexBuilder();
  for (let at = 0; at < 100_000; at += 1) builder.add({ host: `host-${at.toString(36)}.example`, form: 'plain', isException: false });
  expect(builder.build().length).toBe(100_000);
});
