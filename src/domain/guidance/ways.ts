import type { Answers } from './guide.ts';
import type { SourceName } from './sources.ts';

/** Every way that can be open, least harmful first. Texts: `way<Way>` and its facts, `way<Way>Cost`, `Sure`, `Law`, `Risk`. */
export const OPEN_WAYS = ['StopAndAsk', 'KeepCode', 'GiveFree', 'BuyPresent', 'Spend', 'AskShop', 'AskAmazon', 'BuyForFriend', 'BuyAndSell'] as const;
/** Those that are not possible for everybody; text `way<Way>Closed`. */
export const CLOSED_WAYS = ['KeepCode', 'GiveFree', 'AskShop', 'AskAmazon'] as const;
/** What nobody may do; texts `way<Way>` and `way<Way>Why`. */
export const NEVER_WAYS = ['SellCode', 'SellAccount'] as const;
export const FACTS = ['Cost', 'Sure', 'Law', 'Risk'] as const;

export type OpenWay = (typeof OPEN_WAYS)[number];
export type ClosedWay = (typeof CLOSED_WAYS)[number];
export type Way = OpenWay | (typeof NEVER_WAYS)[number];

export const SOURCES_OF_WAYS: Readonly<Record<Way, readonly SourceName[]>> = {
  StopAndAsk: ['KokusenNumber', 'Regulator', 'Hotline'],
  KeepCode: ['Notice', 'Kokusen'],
  GiveFree: ['Terms', 'Explainers'],
  BuyPresent: ['Notice', 'Explainers'],
  Spend: ['Notice', 'Explainers'],
  AskShop: ['Notice', 'Article'],
  AskAmazon: ['Payments', 'Explainers', 'Article'],
  BuyForFriend: ['Terms', 'Article'],
  BuyAndSell: ['Explainers', 'Article'],
  SellCode: ['Terms', 'ResaleHelp', 'Kokusen'],
  SellAccount: ['Explainers', 'Article'],
};

/** The ways for these answers. There is always an open one; what must never be done is the same for everybody. */
export function waysFor(answers: Answers): { readonly open: readonly OpenWay[]; readonly closed: readonly ClosedWay[] } {
  if (answers.Source === 'Told') return { open: ['StopAndAsk', 'KeepCode'], closed: [] };
  const concerned = OPEN_WAYS.filter((way) => concerns(way, answers));
  const closed = CLOSED_WAYS.filter((way) => concerned.includes(way) && isClosed(way, answers));
  return { open: concerned.filter((way) => !closed.some((name) => name === way)), closed };
}

/** Whether this way begins with what cannot be undone: charging a code. */
export function chargesFirst(way: OpenWay, { Charged }: Answers): boolean {
  return Charged !== 'Charged' && ['BuyPresent', 'Spend', 'BuyForFriend', 'BuyAndSell'].includes(way);
}

function concerns(way: OpenWay, { Need }: Answers): boolean {
  switch (way) {
    case 'StopAndAsk':
      return false;
    case 'KeepCode':
    case 'Spend':
      return true;
    case 'GiveFree':
    case 'BuyPresent':
      return Need === 'Give';
    default:
      return Need === 'Cash' || Need === 'Refund';
  }
}

function isClosed(way: ClosedWay, { Source, Charged, Used }: Answers): boolean {
  const isCharged = Charged === 'Charged';
  if (way === 'AskShop') return isCharged || Source !== 'Bought';
  return way === 'AskAmazon' ? Used === 'Used' : isCharged;
}
