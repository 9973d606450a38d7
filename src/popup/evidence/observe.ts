import { maskAddress } from '../../domain/evidence-record/mask-address.ts';
import { momentAt } from '../../domain/evidence-record/moment.ts';
import { type EvidenceRecord, NO_WORDS } from '../../domain/evidence-record/record.ts';
import { recordedVerdict } from '../../domain/evidence-record/recorded-verdict.ts';
import { maskCodes } from '../../domain/mask.ts';
import { pageInFront } from '../../platform/capture.ts';
import { language } from '../../platform/i18n.ts';
import { version } from '../../platform/install.ts';
import { loadRules } from '../../platform/rules-store.ts';
import { currentPageReport } from '../../platform/tabs.ts';

/** A record of the page in front, as it is at this moment; `null` where there is no page to record. */
export async function observe(signal: AbortSignal): Promise<EvidenceRecord | null> {
  const now = new Date();
  const [page, report, rules] = await Promise.all([pageInFront(), currentPageReport(), loadRules(signal)]);
  const address = page && maskAddress(page.url);
  if (!page || address === null) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    schema: 1,
    language: language(),
    madeWith: version(),
    at: momentAt(now.getTime(), { zone, offset: -now.getTimezoneOffset() }),
    address,
    title: maskCodes(page.title),
    verdict: report && recordedVerdict(report.verdict, rules, language()),
    picture: page.picture,
    own: NO_WORDS,
  };
}
