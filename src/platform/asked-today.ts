import * as z from 'zod/mini';
import { browser } from './browser.ts';

const KEY = 'asked';
const DaysSchema = z.lazy(() => z.catch(z.record(z.string(), z.string()), {}));

/** Whether a guard has asked today, on this device; a day is the person's own calendar day. */
export async function wasAskedToday(name: string): Promise<boolean> {
  return (await readDays())[name] === today();
}

export async function noteAskedToday(name: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readDays()), [name]: today() } });
}

const BANNER = 'banner:';

/** The banners that were dismissed today, by what was remembered of them. */
export async function bannersDismissedToday(): Promise<string[]> {
  return Object.entries(await readDays()).flatMap(([name, day]) => (name.startsWith(BANNER) && day === today() ? [name.slice(BANNER.length)] : []));
}

export async function noteBannerDismissed(kind: string): Promise<void> {
  await noteAskedToday(`${BANNER}${kind}`);
}

async function readDays(): Promise<Record<string, string>> {
  return DaysSchema.parse((await browser.storage.local.get(KEY))[KEY]);
}

/** `2026-11-26`, in the time of the device. Without the browser's tables of languages, which take a page 15 ms to open. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
