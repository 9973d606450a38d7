/** The guide: a few questions, and the ways open to the person who answers them. Texts are found by the names used here. */

export const QUESTIONS = {
  /** Is it still a code, or a balance already? */
  charged: ['code', 'charged', 'unsure'],
  /** Asked only of a balance. */
  used: ['unused', 'used'],
  source: ['bought', 'received', 'told'],
  need: ['cash', 'refund', 'give', 'use'],
} as const;

export type QuestionName = keyof typeof QUESTIONS;
export type Answers = { readonly [Name in QuestionName]?: (typeof QUESTIONS)[Name][number] };

/** The next question; `null` when enough is known. Somebody who was told to buy it needs no more questions. */
export function nextQuestion(answers: Answers): QuestionName | null {
  if (answers.source === undefined) return 'source';
  if (answers.source === 'told') return null;
  if (answers.charged === undefined) return 'charged';
  if (answers.charged === 'charged' && answers.used === undefined) return 'used';
  return answers.need === undefined ? 'need' : null;
}

/** Every way there is, least harmful first; the ways after `buyForFriend` are never taken, and shown with the reason. */
export const WAYS = ['stopAndAsk', 'keepCode', 'giveFree', 'spend', 'askShop', 'askAmazon', 'buyForFriend', 'buyAndSell', 'sellCode', 'sellAccount'] as const;
export type Way = (typeof WAYS)[number];

/** `open`: can be taken. `closed`: not possible here, and why. `never`: must not be taken, and why. */
export type WayState = 'open' | 'closed' | 'never';
export type OfferedWay = { readonly way: Way; readonly state: WayState };

const NEVER: ReadonlySet<Way> = new Set(['sellCode', 'sellAccount']);

/** The ways for these answers, the open ones first, in the order of harm. Never empty of open ways. */
export function waysFor(answers: Answers): OfferedWay[] {
  const offered = WAYS.filter((way) => concerns(way, answers)).map((way) => ({ way, state: stateOf(way, answers) }));
  const order: readonly WayState[] = ['open', 'closed', 'never'];
  return order.flatMap((state) => offered.filter((way) => way.state === state));
}

function concerns(way: Way, { source, need }: Answers): boolean {
  if (source === 'told') return way === 'stopAndAsk' || way === 'keepCode' || way === 'askAmazon' || NEVER.has(way);
  if (way === 'stopAndAsk') return false;
  if (way === 'giveFree') return need === 'give';
  if (way === 'askShop') return need === 'refund' || need === 'cash';
  if (way === 'buyAndSell' || way === 'buyForFriend') return need === 'cash' || need === 'refund';
  return true;
}

function stateOf(way: Way, { charged, used, source }: Answers): WayState {
  if (NEVER.has(way)) return 'never';
  const isCharged = charged === 'charged';
  if ((way === 'keepCode' || way === 'giveFree') && isCharged) return 'closed';
  if (way === 'askShop' && (isCharged || source !== 'bought')) return 'closed';
  if (way === 'askAmazon' && isCharged && used === 'used') return 'closed';
  return 'open';
}
