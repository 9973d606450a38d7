import * as z from 'zod/mini';
import type { GuardName } from '../domain/guards/guard-settings.ts';
import { browser } from './browser.ts';

const KEY = 'asked';
const DaysSchema = z.catch(z.record(z.string(), z.string()), {});

/** Whether a guard has asked today, on this device; a day is the person's own calendar day. */
export async function wasAskedToday(guard: GuardName): Promise<boolean> {
  return (await readDays())[guard] === today();
}

export async function noteAskedToday(guard: GuardName): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readDays()), [guard]: today() } });
}

async function readDays(): Promise<Record<string, string>> {
  return DaysSchema.parse((await browser.storage.local.get(KEY))[KEY]);
}

function today(): string {
  return new Date().toLocaleDateString('sv');
}
