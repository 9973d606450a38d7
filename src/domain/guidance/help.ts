/** What to do when something has happened, as data; texts are found by the names used here. */
export const SITUATIONS = {
  chargedByMistake: ['askAmazonHonestly', 'keepReceipt', 'useIt'],
  sentCode: ['stopContact', 'chargeIfOwn', 'tellAmazon', 'tellPolice', 'tellConsumer', 'keepEvidence'],
  gaveData: ['changePassword', 'signOutOthers', 'tellAmazon', 'tellBank', 'tellPolice', 'keepEvidence'],
  waitingForPayment: ['noMoreMoney', 'keepEvidence', 'tellAmazon', 'tellConsumer', 'tellPolice'],
  beingPressed: ['hangUp', 'nothingYet', 'talkToSomeone', 'tellConsumer', 'tellPolice'],
} as const;
export type SituationName = keyof typeof SITUATIONS;
export type HelpStep = (typeof SITUATIONS)[SituationName][number];

/** Who helps, how to reach them, and when the facts were last checked. Phone numbers are given only where they were verified. */
export const CONTACTS = [
  { name: 'consumer', phone: '188', site: 'https://www.gov-online.go.jp/useful/article/201807/1.html' },
  { name: 'police', phone: '#9110', site: 'https://www.npa.go.jp/bureau/safetylife/sos47/' },
  { name: 'cyber', phone: null, site: 'https://www.npa.go.jp/bureau/cyber/soudan.html' },
  { name: 'phishing', phone: null, site: 'https://www.antiphishing.jp/registration.html' },
  { name: 'ipa', phone: null, site: 'https://www.ipa.go.jp/security/anshin/index.html' },
  { name: 'amazon', phone: null, site: 'https://www.amazon.co.jp/' },
  { name: 'bank', phone: null, site: null },
] as const;
export type Contact = (typeof CONTACTS)[number];
export const CHECKED_ON = '2026-11-23';

/** What to keep before it disappears. */
export const EVIDENCE = ['card', 'receipt', 'serial', 'order', 'screens', 'messages', 'account'] as const;
