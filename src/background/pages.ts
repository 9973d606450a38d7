import { bannersDismissedToday, noteBannerDismissed } from '../platform/asked-today.ts';
import { showBadge } from '../platform/badge.ts';
import type { Handler } from '../platform/messages.ts';
import { pageOf } from '../platform/sender.ts';
import { readSettings } from '../platform/settings-store.ts';
import { runGuards, runSecondStage, showGuidance } from '../platform/tabs.ts';
import { dismissedKinds, rememberDismissal } from '../platform/visits.ts';
import { hitsOn } from './lists/hits.ts';

/** What pages ask of the background. Each handler learns from the browser, not from the message, who is asking. */

export const joinPage: Handler<'join-page'> = async (_request, sender) => {
  const { tabId, frameId } = pageOf(sender);
  await runSecondStage(tabId, frameId);
  return null;
};

export const joinGuards: Handler<'join-guards'> = async (_request, sender) => {
  const { tabId, frameId } = pageOf(sender);
  await runGuards(tabId, frameId);
  return null;
};

export const showLevel: Handler<'page-judged'> = async ({ level }, sender) => {
  await showBadge(pageOf(sender).tabId, level);
  return null;
};

export const recallVisit: Handler<'recall-visit'> = async (_request, sender) => {
  const { tabId, origin, host } = pageOf(sender);
  const [{ warnings }, hits] = await Promise.all([readSettings(), hitsOn(host)]);
  const today = warnings.banner === 'daily' ? await bannersDismissedToday() : [];
  return { dismissed: [...(await dismissedKinds(tabId, origin)), ...today], hits };
};

export const dismissWarning: Handler<'dismiss-warning'> = async ({ kind, isBanner }, sender) => {
  const { tabId, origin, isPrivate } = pageOf(sender);
  await rememberDismissal(tabId, origin, kind);
  if (isBanner && !isPrivate) await noteBannerDismissed(kind);
  return null;
};

export const leavePage: Handler<'leave-page'> = async (_request, sender) => {
  await showGuidance(pageOf(sender).tabId);
  return null;
};
