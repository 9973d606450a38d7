import { maskAddress } from '../../domain/evidence-record/mask-address.ts';
import { momentAt } from '../../domain/evidence-record/moment.ts';
import { type EvidenceRecord, NO_WORDS, type RecordedVerdict } from '../../domain/evidence-record/record.ts';
import { recordedVerdict } from '../../domain/evidence-record/recorded-verdict.ts';
import { maskCodes } from '../../domain/mask.ts';
import type { RuleBundle } from '../../domain/rule-pack.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { type PageInFront, pageInFront } from '../../platform/capture.ts';
import { language } from '../../platform/i18n.ts';
import { version } from '../../platform/install.ts';
import { loadRules } from '../../platform/rules-store.ts';
import { readSubject } from '../../platform/subject.ts';
import { explainVerdict } from '../../ui/explain-verdict.ts';

export type Observation = { readonly record: EvidenceRecord; readonly isPrivate: boolean };

/** A record of the page the popup is about, as it is at this moment; `null` where there is no page to record. */
export async function observe(signal: AbortSignal): Promise<Observation | null> {
  const now = new Date();
  const page = await pageInFront();
  const address = page && maskAddress(page.url);
  return page && address !== null ? { record: await recordOf(page, address, now, signal), isPrivate: page.isPrivate } : null;
}

async function recordOf({ title, picture }: PageInFront, address: string, now: Date, signal: AbortSignal): Promise<EvidenceRecord> {
  const [subject, rules] = await Promise.all([readSubject(), loadRules(signal)]);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    schema: 1,
    language: language(),
    madeWith: version(),
    at: momentAt(now.getTime(), { zone, offset: -now.getTimezoneOffset() }),
    address,
    title: maskCodes(title),
    verdict: subject.state === 'reported' ? withLists(subject.report.verdict, rules) : null,
    picture,
    own: NO_WORDS,
  };
}

/** The verdict for the record, and before what was seen on the page what lists say of it; that has no weight among the signals. */
function withLists(verdict: Verdict, rules: RuleBundle): RecordedVerdict {
  const recorded = recordedVerdict(verdict, rules, language());
  const explanation = explainVerdict(verdict, rules);
  const listed = (explanation?.listed ?? []).map((finding) => ({ ...finding, weight: 0 }));
  return { ...recorded, title: explanation?.title ?? '', summary: explanation?.summary ?? '', findings: [...listed, ...recorded.findings] };
}
