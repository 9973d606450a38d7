import { putEntriesInMenu } from '../platform/context-menu.ts';
import { language } from '../platform/i18n.ts';
import { onBrowserStart, onInstalled } from '../platform/install.ts';
import { listen } from '../platform/messages.ts';
import { provideRules } from '../platform/rules-store.ts';
import { joinOpenTabs } from '../platform/tabs.ts';
import { forgetClosedTabs } from '../platform/visits.ts';
import { rulesFor } from '../rule-packs/translated.ts';
import { examineWhatIsChosen, takeTextToExamine } from './examine.ts';
import { askPerson, joinAllFrames, pauseGuard, resumeGuard, setAmount, setGuard } from './guards.ts';
import { dismissWarning, joinPage, leavePage, recallVisit, showLevel } from './pages.ts';
import { trustSite, untrustSite } from './trust.ts';

listen({
  'join-page': joinPage,
  'page-judged': showLevel,
  'recall-visit': recallVisit,
  'dismiss-warning': dismissWarning,
  'leave-page': leavePage,
  'trust-site': trustSite,
  'untrust-site': untrustSite,
  'join-frames': joinAllFrames,
  'ask-person': askPerson,
  'pause-guard': pauseGuard,
  'resume-guard': resumeGuard,
  'set-guard': setGuard,
  'set-amount': setAmount,
  'take-text-to-examine': takeTextToExamine,
});

onInstalled(joinOpenTabs);
onInstalled(putEntriesInMenu);
onBrowserStart(putEntriesInMenu);
examineWhatIsChosen();
forgetClosedTabs();
void provideRules(rulesFor(language()));
