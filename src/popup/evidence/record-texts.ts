import type { RecordTexts } from '../../domain/evidence-record/document.ts';
import type { EvidenceRecord } from '../../domain/evidence-record/record.ts';
import { t } from '../../platform/i18n.ts';

/** The words of the document, in the language of the popup. */
export function recordTexts({ madeWith, verdict }: EvidenceRecord): RecordTexts {
  const pack = verdict?.pack;
  return {
    heading: t('recordHeading'),
    address: t('recordAddress'),
    addressNote: t('recordAddressNote'),
    title: t('recordPageTitle'),
    time: t('recordTime'),
    verdict: t('recordVerdict'),
    levels: { none: t('levelNone'), notice: t('levelNotice'), caution: t('levelCaution'), danger: t('levelDanger') },
    nothing: t('recordNothing'),
    unseen: t('recordUnseen'),
    found: t('recordFound'),
    weights: t('recordWeights'),
    operator: t('disclosureTitle'),
    missing: t('disclosureMissing'),
    operatorNote: t('disclosureNote'),
    own: t('recordOwn'),
    notes: t('recordNotes'),
    receipt: t('recordReceipt'),
    serial: t('recordSerial'),
    empty: t('recordEmpty'),
    picture: t('recordPicture'),
    madeBy: t('recordMadeBy'),
    madeWith: t('recordMadeWith', madeWith, pack ? `${pack.id} ${pack.version}` : '–'),
    disclaimer: t('recordDisclaimer'),
  };
}
