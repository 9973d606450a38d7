import type { GuardSettings } from '../domain/guards/guard-settings.ts';
import { trust } from '../domain/trusted-sites.ts';
import type { Handler } from '../platform/messages.ts';
import { sendToTab } from '../platform/messages.ts';
import { isOwnPage, pageOf } from '../platform/sender.ts';
import { updateSettings } from '../platform/settings-store.ts';
import { joinFrames, runSecondStage } from '../platform/tabs.ts';
import { siteOf } from './site.ts';

/** What guards ask of the background: to reach other frames, and to keep what the person wants remembered. */

export const joinAllFrames: Handler<'join-frames'> = async ({ isFlagged }, sender) => {
  await joinFrames(pageOf(sender).tabId, isFlagged);
  return null;
};

export const askPerson: Handler<'ask-person'> = async ({ question }, sender) => {
  const { tabId, host } = pageOf(sender);
  await runSecondStage(tabId, 0);
  return sendToTab(tabId, 'show-question', { question, host });
};

export const pauseGuard: Handler<'pause-guard'> = async ({ guard, host, how }) => {
  const now = Date.now();
  await updateGuards((guards) =>
    how === 'never'
      ? { ...guards, [guard]: 'off' }
      : { ...guards, pauses: [...without(guards, guard, siteOf(host)), ...trust([], siteOf(host), now).map((pause) => ({ ...pause, guard }))] },
  );
  return null;
};

export const resumeGuard: Handler<'resume-guard'> = async ({ guard, site }, sender) => {
  if (!isOwnPage(sender)) throw new Error('only our own pages can change guards');
  await updateGuards((guards) => ({ ...guards, pauses: without(guards, guard, site) }));
  return null;
};

export const setGuard: Handler<'set-guard'> = async ({ guard, frequency }, sender) => {
  if (!isOwnPage(sender)) throw new Error('only our own pages can change guards');
  await updateGuards((guards) => ({ ...guards, [guard]: frequency }));
  return null;
};

export const setAmount: Handler<'set-amount'> = async ({ from }, sender) => {
  if (!isOwnPage(sender)) throw new Error('only our own pages can change guards');
  await updateGuards((guards) => ({ ...guards, amountFrom: from }));
  return null;
};

function without({ pauses }: GuardSettings, guard: string, site: string): GuardSettings['pauses'] {
  return pauses.filter((pause) => pause.guard !== guard || pause.site !== site);
}

async function updateGuards(change: (guards: GuardSettings) => GuardSettings): Promise<void> {
  await updateSettings((settings) => ({ ...settings, guards: change(settings.guards) }));
}
