import type { GuardSettings, Pausable } from '../domain/guards/guard-settings.ts';
import { trust } from '../domain/trusted-sites.ts';
import type { Handler } from '../platform/messages.ts';
import { sendToTab } from '../platform/messages.ts';
import { oneAtATime } from '../platform/one-at-a-time.ts';
import { isOwnPage, pageOf } from '../platform/sender.ts';
import { joinFrames, runSecondStage } from '../platform/tabs.ts';
import { updateSettings } from '../platform/update-settings.ts';
import { refuseLocked } from './policy.ts';
import { siteToTrust } from './trust.ts';

/** What guards ask of the background: to reach other frames, and to keep what the person wants remembered. */

// A page can make frames and bring the focus to them as often as it likes.
const joinUnflagged = oneAtATime((tabId: number) => joinFrames(tabId, false));
const joinFlagged = oneAtATime((tabId: number) => joinFrames(tabId, true));

export const joinAllFrames: Handler<'join-frames'> = async ({ isFlagged }, sender) => {
  await (isFlagged ? joinFlagged : joinUnflagged)(pageOf(sender).tabId);
  return null;
};

export const askPerson: Handler<'ask-person'> = async ({ question }, sender) => {
  const { tabId, host } = pageOf(sender);
  await runSecondStage(tabId, 0);
  return sendToTab(tabId, 'show-question', { question, host });
};

export const pauseGuard: Handler<'pause-guard'> = async ({ guard, host, how }, sender) => {
  if (pageOf(sender).isPrivate) return null;
  await refuseLocked([`guards.${guard}`]);
  if (how === 'never') await updateGuards((guards) => ({ ...guards, [guard]: 'off' }));
  else await pause(guard, host);
  return null;
};

/** A page can only speak for itself. */
export const pauseMarks: Handler<'pause-marks'> = async ({ host }, sender) => {
  if (!isOwnPage(sender)) {
    const page = pageOf(sender);
    if (page.host !== host) throw new Error('a page can only ask for its own site');
    if (page.isPrivate) return null;
  }
  await pause('marks', host);
  return null;
};

export const resumeGuard: Handler<'resume-guard'> = async ({ guard, site }) => {
  await updateGuards((guards) => ({ ...guards, pauses: without(guards, guard, site) }));
  return null;
};

async function pause(guard: Pausable, host: string): Promise<void> {
  const site = siteToTrust(host);
  const fresh = trust([], site, Date.now());
  await updateGuards((guards) => ({ ...guards, pauses: [...without(guards, guard, site), ...fresh.map((entry) => ({ ...entry, guard }))] }));
}

function without({ pauses }: GuardSettings, guard: string, site: string): GuardSettings['pauses'] {
  return pauses.filter((pause) => pause.guard !== guard || pause.site !== site);
}

async function updateGuards(change: (guards: GuardSettings) => GuardSettings): Promise<void> {
  await updateSettings((settings) => ({ ...settings, guards: change(settings.guards) }));
}
