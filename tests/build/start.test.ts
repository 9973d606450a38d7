import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';

const BACKGROUND = fileURLToPath(new URL('../../dist/chrome/service-worker-loader.js', import.meta.url));
/** What the background listens to, or asks once at its start. */
const NEEDED = ['alarms', 'commands', 'contextMenus', 'permissions', 'runtime', 'storage', 'tabs'];

test('the background sets up what it needs at each start and nothing else', () => {
  const apis = new Set<string>();
  const tables: number[] = [];
  const browser = new Proxy({}, { get: (_, name) => apis.add(String(name)) && standIn(String(name)), ownKeys: () => expect.fail('every API is set up') });
  const context = createContext({ browser, chrome: browser, setTimeout, clearTimeout, URL, AbortController, Uint32Array: tableOf(Uint32Array, tables) });
  runInContext(readFileSync(BACKGROUND, 'utf8'), context);
  expect([...apis].toSorted()).toEqual(NEEDED);
  // The list of public suffixes is tables of ten thousand entries.
  expect(tables.filter((length) => length > 1_000)).toEqual([]);
});

/** Any part of an API: has whatever it is asked for, and never answers. */
function standIn(name: string): unknown {
  const part = () => new Promise(() => {});
  return new Proxy(part, { get: (_, key) => (key === 'id' ? 'ours' : key === 'getURL' ? String : standIn(`${name}.${String(key)}`)) });
}

function tableOf(Table: Uint32ArrayConstructor, made: number[]): Uint32ArrayConstructor {
  return new Proxy(Table, {
    construct(target, [length, ...rest]) {
      made.push(typeof length === 'number' ? length : 0);
      return new target(length, ...rest);
    },
  });
}
