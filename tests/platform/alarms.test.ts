import { beforeEach, expect, test, vi } from 'vitest';

type Alarm = { name: string; when: number; periodInMinutes: number };
type Listener = (alarm: { name: string }) => void;

const set = new Map<string, Alarm>();
const listeners: Listener[] = [];
const NOW = Date.UTC(2026, 10, 26);
const DAY = 86_400_000;

/** The browser's alarms, so much of them as we use; the polyfill takes what is there. */
vi.stubGlobal('browser', {
  runtime: { id: 'test' },
  alarms: {
    get: async (name: string) => set.get(name),
    create: (name: string, how: Omit<Alarm, 'name'>) => void set.set(name, { name, ...how }),
    clear: async (name: string) => set.delete(name),
    onAlarm: { addListener: (listener: Listener) => void listeners.push(listener) },
  },
});
vi.stubGlobal('chrome', { runtime: { id: 'test' } });
const { onAlarm, ringDaily, ringNoMore } = await import('../../src/platform/alarms.ts');

beforeEach(() => {
  set.clear();
  vi.useFakeTimers({ now: NOW });
});

test('an alarm rings within half an hour, then once a day at most, and not everywhere at once', async () => {
  const alarms: Alarm[] = [];
  for (let device = 0; device < 50; device++) {
    set.clear();
    await ringDaily('rules');
    alarms.push(...set.values());
  }
  for (const { when, periodInMinutes } of alarms) {
    expect(when).toBeGreaterThan(NOW);
    expect(when).toBeLessThanOrEqual(NOW + 31 * 60_000);
    expect(periodInMinutes).toBeGreaterThanOrEqual(24 * 60);
    expect(periodInMinutes).toBeLessThanOrEqual(28 * 60);
  }
  expect(new Set(alarms.map(({ when }) => when)).size).toBeGreaterThan(40);
  expect(new Set(alarms.map(({ periodInMinutes }) => periodInMinutes)).size).toBeGreaterThan(40);
});

test('it does not ring before its time, and one that is set stays as it is', async () => {
  await ringDaily('rules', NOW + DAY);
  const first = set.get('rules');
  expect(first?.when).toBeGreaterThanOrEqual(NOW + DAY);
  await ringDaily('rules', NOW);
  expect(set.get('rules')).toBe(first);
});

test('each alarm calls its own listener, and can be taken back', async () => {
  const rules = vi.fn(async () => undefined);
  onAlarm('rules', rules);
  onAlarm(
    'lists',
    vi.fn(async () => undefined),
  );
  for (const listener of listeners) listener({ name: 'rules' });
  expect(rules).toHaveBeenCalledTimes(1);
  await ringDaily('rules');
  await ringNoMore('rules');
  expect(set.size).toBe(0);
});
