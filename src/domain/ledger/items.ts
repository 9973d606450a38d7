import { VERSION, versionOf } from '../migrations/migrate.ts';
import { EMPTY, type Ledger, readLedger, writeLedger } from './ledger.ts';
import { merge } from './merge.ts';

/** Items of a synchronised store, by their keys. */
export type Items = Readonly<Record<string, unknown>>;

/** What browsers take is 8,192 bytes an item and 102,400 in all, keys included; a little less leaves room for what frames the parts. */
const MOST_BYTES = { item: 7_900, all: 100_000 } as const;
const MOST_WITHOUT_POINT = 0x7fffffff;
const KEY = /^settings(?:\.\d+)?$/;

/** The items that are settings: those of version 1 in one, later ones in several, each a ledger of a part. */
export function settingsItems(items: Items): [string, unknown][] {
  return Object.entries(items).filter(([key]) => KEY.test(key));
}

/** What all the items come to. */
export function ledgerIn(items: Items): Ledger {
  return settingsItems(items).reduce((ledger, [, item]) => merge(ledger, readLedger(item)), EMPTY);
}

/** True for an item that this version may replace; what a newer one wrote stays as it is. */
export function isOurs(item: unknown): boolean {
  return versionOf(item) <= VERSION;
}

type Entry = { readonly part: 'fields' | 'marks'; readonly key: string; readonly bytes: number; readonly rank: number };

/**
 * The ledger in items the store can take, beside those of a newer version. When there is not room for all, what was chosen and what
 * was withdrawn goes first, then the latest agreements; `leftOut` says how many did not fit.
 */
export function itemsOf(ledger: Ledger, beside: Items): { readonly items: Items; readonly leftOut: number } {
  const foreign = settingsItems(beside).filter(([, item]) => !isOurs(item));
  let room = MOST_BYTES.all - foreign.reduce((sum, [key, item]) => sum + bytesOf([key, item]), 0);
  const all = entriesOf(ledger);
  const chosen = new Set<Entry>();
  for (const entry of all.toSorted((one, other) => other.rank - one.rank)) {
    if (entry.bytes > Math.min(MOST_BYTES.item, room)) continue;
    room -= entry.bytes;
    chosen.add(entry);
  }
  const taken = new Set(foreign.map(([key]) => key));
  const free = Array.from({ length: foreign.length + all.length + 1 }, (_, at) => `settings.${at}`).filter((key) => !taken.has(key));
  const bundles = bundled(all.filter((entry) => chosen.has(entry)));
  return {
    items: Object.fromEntries(bundles.map((entries, at) => [free[at] ?? `settings.${at}`, writeLedger(partOf(ledger, entries))])),
    leftOut: all.length - chosen.size,
  };
}

/** Every thing in the ledger in the order of its key, so that a change moves as few items as it can. */
function entriesOf({ fields, marks }: Ledger): Entry[] {
  const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1);
  return [
    ...[...fields].sort(byKey).map(([key, chosen]): Entry => ({ part: 'fields', key, bytes: bytesOf([key, chosen]), rank: Number.POSITIVE_INFINITY })),
    ...[...marks].sort(byKey).map(([key, mark]): Entry => ({ part: 'marks', key, bytes: bytesOf([key, mark]), rank: mark.agreed?.since ?? Number.MAX_VALUE })),
  ];
}

/** As many in one item as it takes; choices and sites apart, so that a choice moves no sites. */
function bundled(entries: readonly Entry[]): Entry[][] {
  const bundles: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    if (entry.bytes > room || entry.part !== bundles.at(-1)?.[0]?.part) {
      bundles.push([]);
      room = MOST_BYTES.item;
    }
    room -= entry.bytes;
    bundles.at(-1)?.push(entry);
  }
  return bundles;
}

function partOf({ fields, marks }: Ledger, entries: readonly Entry[]): Ledger {
  const keys = (part: Entry['part']) => new Set(entries.filter((entry) => entry.part === part).map(({ key }) => key));
  const [ofFields, ofMarks] = [keys('fields'), keys('marks')];
  return {
    fields: new Map([...fields].filter(([key]) => ofFields.has(key))),
    marks: new Map([...marks].filter(([key]) => ofMarks.has(key))),
  };
}

/** As browsers count, with the signs between the parts. Chromium writes a large whole number as `1795600000000.0`, two signs longer. */
function bytesOf(value: unknown): number {
  const counted = (_key: string, part: unknown) => (typeof part === 'number' && Math.abs(part) > MOST_WITHOUT_POINT ? `${part}` : part);
  return new TextEncoder().encode(JSON.stringify(value, counted)).length + 2;
}
