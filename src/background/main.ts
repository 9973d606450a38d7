import { onBrowserStart, onFirstInstalled, onInstalled } from '../platform/install.ts';
import { followPolicy } from '../platform/managed-policy.ts';
import { listen } from '../platform/messages.ts';
import { keepDevicesTogether } from '../platform/other-devices.ts';
import { joinOpenTabs, showWelcome } from '../platform/tabs.ts';
import { forgetClosedTabs } from '../platform/visits.ts';
import { followAccess, sayAccess } from './access.ts';
import { examineWhatIsChosen, takeTextToExamine } from './examine.ts';
import { tellPageOfFrame } from './frames.ts';
import { askPerson, joinAllFrames, pauseGuard, pauseMarks, resumeGuard } from './guards.ts';
import { clearHistory, noteChoice } from './history.ts';
import { changeList, keepList, refreshList, removeList } from './lists/keeping.ts';
import { lookUpPage } from './lists/pages.ts';
import { keepListsFresh } from './lists/upkeep.ts';
import { forOwnPages } from './own-pages.ts';
import { dismissWarning, joinGuards, joinPage, leavePage, recallVisit, showLevel } from './pages.ts';
import { applyPolicy } from './policy.ts';
import { replaceEverything, setPreferences } from './preferences.ts';
import { putInMenu, standInReach } from './reach.ts';
import { trustByHand, trustSite, untrustSite } from './trust.ts';
import { checkRules, chooseRules, followChannel, keepRulesUpToDate, provideRules, rulesStatus } from './updates/rule-updates.ts';

listen({
  'join-page': joinPage,
  'join-guards': joinGuards,
  'provide-rules': provideRules,
  'page-judged': showLevel,
  'look-up-page': lookUpPage,
  'recall-visit': recallVisit,
  'dismiss-warning': dismissWarning,
  'leave-page': leavePage,
  'trust-site': trustSite,
  'untrust-site': untrustSite,
  'join-frames': joinAllFrames,
  'frame-judged': tellPageOfFrame,
  'ask-person': askPerson,
  'pause-guard': pauseGuard,
  'pause-marks': pauseMarks,
  'note-choice': noteChoice,
  'resume-guard': forOwnPages(resumeGuard),
  'set-preferences': forOwnPages(setPreferences),
  'trust-by-hand': forOwnPages(trustByHand),
  'clear-history': forOwnPages(clearHistory),
  'replace-everything': forOwnPages(replaceEverything),
  'keep-list': forOwnPages(keepList),
  'change-list': forOwnPages(changeList),
  'remove-list': forOwnPages(removeList),
  'refresh-list': forOwnPages(refreshList),
  'take-text-to-examine': forOwnPages(takeTextToExamine),
  'rules-status': forOwnPages(rulesStatus),
  'check-rules': forOwnPages(checkRules),
  'choose-rules': forOwnPages(chooseRules),
});

onInstalled(followChannel);
onBrowserStart(followChannel);
onInstalled(joinOpenTabs);
onInstalled(putInMenu);
onBrowserStart(putInMenu);
onInstalled(sayAccess);
onBrowserStart(sayAccess);
followAccess();
standInReach();
examineWhatIsChosen();
onFirstInstalled(showWelcome);
forgetClosedTabs();
keepDevicesTogether();
keepRulesUpToDate();
keepListsFresh();
followPolicy(applyPolicy);
