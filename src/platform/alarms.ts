import { browser } from './browser.ts';

const DAY = 24 * 60;
/** Minutes over which those who start at the same moment are spread: the first time, and from day to day. */
const SPREAD_AT_FIRST = 30;
const SPREAD_A_DAY = 240;
const MINUTE = 60_000;

/** Calls back when the alarm of that name rings. Call it while the background starts: it may have been started by the alarm. */
export function onAlarm(name: string, callback: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void callback();
  });
}

/**
 * Lets an alarm ring once a day at most, at moments that differ from device to device, and not before a time. One that is set
 * stays; browsers may forget theirs when they close, so this is called at every start.
 */
export async function ringDaily(name: string, notBefore = 0): Promise<void> {
  if (await browser.alarms.get(name)) return;
  const earliest = Math.max(Date.now() + MINUTE, notBefore);
  browser.alarms.create(name, { when: earliest + spread(SPREAD_AT_FIRST) * MINUTE, periodInMinutes: DAY + spread(SPREAD_A_DAY) });
}

export async function ringNoMore(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

function spread(minutes: number): number {
  return Math.random() * minutes;
}
