import fc from 'fast-check';
import { expect } from 'vitest';
import { asWritten, type Entry, FORMS } from '../../src/domain/lists/entry.ts';
import { findEntry } from '../../src/domain/lists/find-entry.ts';
import { entriesFor, IndexBuilder } from '../../src/domain/lists/list-index.ts';
import { ListFailureSchema, parseListStates } from '../../src/domain/lists/list-state.ts';
import { readLine } from '../../src/domain/lists/read-line.ts';
import { readList } from '../../src/domain/lists/read-list.ts';
import { siteOf } from '../../src/domain/site.ts';
import { atOnce } from '../../src/domain/steps.ts';
import { anyLine } from '../domain/lists/lines.ts';
import { anyText, asStored, damaged, edited } from './inputs.ts';
import { target } from './target.ts';

const LIMITS = { entries: 300, bytes: 100_000 };
const LIST = `[Adblock Plus 2.0]
! ours
shop.example
||kaitori.example^$document
@@||friend.kaitori.example^
0.0.0.0 a.shop.example b.shop.example # why
*://*.market.example/*
@*://help.market.example/*
ギフト.example
.mine.github.io`;
const lines = fc.array(fc.oneof(anyLine, fc.constantFrom(...LIST.split('\n'))), { maxLength: 40 }).map((all) => all.join('\n'));

const entry = fc.record({
  host: fc.constantFrom('shop.example', 'www.shop.example', 'kaitori.example', 'xn--eckwd4c7c.example', '192.0.2.7'),
  form: fc.constantFrom(...FORMS),
  isException: fc.boolean(),
});
const half = fc.nat({ max: 2 ** 32 - 1 });

const state = fc.record({
  tally: fc.record({ entries: fc.nat(), skipped: fc.dictionary(fc.constantFrom('part', 'shared', 'x'), fc.nat()) }),
  taken: fc.option(fc.nat()),
  asked: fc.nat(),
  failure: fc.option(fc.constantFrom({ reason: 'empty' }, { reason: 'too-big', limit: 9 }, { reason: 'status', status: 404 })),
  etag: fc.option(fc.string()),
});
const states = fc.dictionary(fc.constantFrom('aaaaaa', 'bbbbbb', 'cccccc'), state);

/** Whatever a list keeper, or somebody in between, sends; and what is kept of it. */
export const LIST_TARGETS = [
  target('lists of hosts', fc.oneof(lines, edited([LIST, `---\nname: ours\n---\n${LIST}`]), anyText), (text) => {
    const reading = atOnce(readList(text, LIMITS));
    if ('failure' in reading) {
      expect(ListFailureSchema.parse(reading.failure)).toEqual(reading.failure);
      return;
    }
    const { index, tally, firstSkipped } = reading;
    const all = entriesIn(text);
    expect(tally.entries).toBe(all.size);
    expect(firstSkipped.length).toBe(
      Math.min(
        5,
        Object.values(tally.skipped).reduce((sum, count) => sum + count, 0),
      ),
    );
    for (const host of new Set([...all.values()].flatMap(({ host: name }) => [name, `www.${name}`, `x${name}`, name.slice(name.indexOf('.') + 1)]))) {
      const found = findEntry(index, host);
      expect(found && asWritten(found), host).toEqual(holdingIn(all, host));
    }
  }),

  target('entries as they are kept', fc.tuple(fc.array(entry, { maxLength: 30 }), fc.array(fc.tuple(fc.nat(), half, half))), ([entries, damage]) => {
    const builder = new IndexBuilder();
    for (const each of entries) builder.add(each);
    const whole = builder.build();
    const numbers = [...whole];
    const hit = new Set<bigint>();
    for (const [at, low, high] of damage.slice(0, whole.length)) {
      hit.add(whole[at % whole.length] ?? 0n);
      numbers[at % whole.length] = (BigInt(high) << 32n) | BigInt(low);
    }
    const kept = BigUint64Array.from(numbers).sort();
    for (const each of entries) {
      const alone = new IndexBuilder();
      alone.add(each);
      const found = entriesFor(kept, each.host);
      if (!hit.has(alone.build()[0] ?? 0n)) expect(found).toContainEqual(each);
      // What a damaged number stands for now is a host that nobody has.
      for (const one of found) expect(entries).toContainEqual(one);
    }
  }),

  target('what is known of lists', fc.tuple(states, damaged(states).map(asStored)), ([whole, stored]) => {
    const known = parseListStates(stored);
    expect(parseListStates(asStored(known))).toEqual(known);
    // What is broken of one takes nothing from another.
    const beside = { ...asObject(stored), ...asObject(asStored(whole)) };
    expect(parseListStates(beside)).toMatchObject(asObject(asStored(whole)));
  }),
];

/** Every entry a text has, by how it is written: read line by line, without an index. */
function entriesIn(text: string): Map<string, Entry> {
  const [, , rest = text] = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)([\s\S]*?(?:\r\n|\r|\n))---\s*?(?:\r\n|\r|\n)([\s\S]*)$/.exec(text) ?? [];
  const entries = rest
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((line) => readLine(line).entries);
  return new Map(entries.map((entry) => [asWritten(entry), entry]));
}

/** What holds for a host, by asking for every name from it up to its site. */
function holdingIn(entries: ReadonlyMap<string, Entry>, host: string): string | null {
  const site = siteOf(host);
  const labels = host.split('.');
  const names = labels.map((_, at) => labels.slice(at).join('.')).filter((name) => name === host || (site !== null && name.length >= site.length));
  const holding = names.flatMap((name) =>
    [...entries.values()].filter((entry) => {
      if (entry.host !== name) return false;
      return name === host || entry.form === 'rule' || entry.form === 'wildcard' || (entry.form === 'plain' && name === site);
    }),
  );
  const inOrder = (one: Entry, other: Entry) => names.indexOf(one.host) - names.indexOf(other.host) || FORMS.indexOf(one.form) - FORMS.indexOf(other.form);
  const [first] = [...holding.filter(({ isException }) => isException).sort(inOrder), ...holding.sort(inOrder)];
  return first ? asWritten(first) : null;
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
