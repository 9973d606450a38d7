import type { ListHit } from '../../../src/domain/lists/list-hit.ts';

const taken = Date.UTC(2026, 10, 25, 3);

/** What lists say of a page, for scenes. */
export const LISTED: readonly ListHit[] = [
  { list: '見守りネットのリスト', means: 'danger', entry: '||kaitori.example^', taken },
  { list: 'lists.example', means: 'caution', entry: 'kaitori.example', taken },
];
export const ALLOWED: readonly ListHit[] = [{ list: '勤め先のリスト', means: 'allow', entry: '*://*.kaitori.example/*', taken }];

/** What our background answers a page whose host is on them. */
export function onLists(hits: readonly ListHit[]) {
  return () => ({ 'recall-visit': { dismissed: [], hits } });
}
