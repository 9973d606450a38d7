/**
 * What to do when something has happened, as data. Texts `situation<Name>`, `step<Name>`, `contact<Name>` with `…When` and
 * `…Say`, `keep<Name>`.
 */

/** Whom to contact, and how. Phone numbers are given only where they were verified (facts, section 5). */
export const CONTACTS = {
  Consumer: { phone: '188', site: 'https://www.gov-online.go.jp/useful/article/201807/1.html' },
  Police: { phone: '#9110', site: 'https://www.npa.go.jp/bureau/safetylife/sos47/' },
  Cyber: { phone: null, site: 'https://www.npa.go.jp/bureau/cyber/soudan.html' },
  /** No number: those in circulation contradict one another, and the signed-in page is the way that cannot be a trap. */
  Amazon: { phone: null, site: 'https://www.amazon.co.jp/' },
  Bank: { phone: null, site: null },
  Phishing: { phone: null, site: 'https://www.antiphishing.jp/registration.html' },
  Ipa: { phone: null, site: 'https://www.ipa.go.jp/security/anshin/index.html' },
  Us: { phone: null, site: 'https://reportfraud.ftc.gov/' },
  Uk: { phone: '0300 123 2040', site: 'https://www.reportfraud.police.uk/' },
} as const;
export type ContactName = keyof typeof CONTACTS;

export const IN_JAPAN = ['Consumer', 'Police', 'Cyber', 'Amazon', 'Bank', 'Phishing', 'Ipa'] as const satisfies readonly ContactName[];
export const ABROAD = ['Us', 'Uk'] as const satisfies readonly ContactName[];
/** The month in which contacts and hours were last checked. */
export const CHECKED_IN = { year: 2026, month: 11 } as const;

/** What happened, the most urgent first, with what to do about it, in order. */
export const SITUATIONS = {
  BeingPressed: ['HangUp', 'NothingYet', 'TalkToSomeone', 'TellConsumer', 'TellPolice'],
  SentCode: ['StopContact', 'ChargeIfOwn', 'TellAmazon', 'TellBank', 'TellPolice', 'TellConsumer', 'KeepEvidence'],
  WaitingForPayment: ['NoMoreMoney', 'KeepEvidence', 'TellAmazon', 'TellConsumer', 'TellPolice'],
  GaveData: ['StopContact', 'ChangePassword', 'SignOutOthers', 'TellBank', 'TellAmazonAccount', 'TellPolice', 'NoteIdentity', 'KeepEvidence'],
  ChargedByMistake: ['NotUseYet', 'KeepReceipt', 'AskAmazonHonestly', 'UseIt'],
} as const;
export type SituationName = keyof typeof SITUATIONS;
export type HelpStep = (typeof SITUATIONS)[SituationName][number];

export const SITUATION_NAMES = Object.keys(SITUATIONS) as SituationName[];

/** The steps that are taken by contacting somebody. */
const CONTACT_OF: Partial<Record<HelpStep, ContactName>> = {
  TellConsumer: 'Consumer',
  TellPolice: 'Police',
  TellAmazon: 'Amazon',
  TellAmazonAccount: 'Amazon',
  AskAmazonHonestly: 'Amazon',
};

export function contactOf(step: HelpStep): ContactName | null {
  return CONTACT_OF[step] ?? null;
}

/** The situation a link asks for, as in `#more/help/sentCode`; `null` where there is none of that name. */
export function situationNamed(name: string | undefined): SituationName | null {
  return SITUATION_NAMES.find((situation) => situation.toLowerCase() === name?.toLowerCase()) ?? null;
}

/** The number as a link dials it: the sign of #9110 would begin a fragment, and spaces are for reading. */
export function dialled(phone: string): string {
  return `tel:${phone.replaceAll(' ', '').replace('#', '%23')}`;
}

/** What to keep before it disappears. */
export const KEPT = ['Card', 'Receipt', 'Serial', 'Order', 'Screens', 'Messages', 'Account', 'Terms'] as const;
