import { fold } from './fold.ts';

/**
 * Words of which at least one stands on every page a pack could speak about. Kept small: it runs on every page a person opens.
 * A test proves over all fixtures that nothing a pack catches is dropped here.
 */
const VOCABULARY =
  /ギフ(?:ト ?(?:券|カード|コード)|(?=買|売|換|券|の番号))|アマ ?ギフ|尼 ?ギフ|アマ券|(?:e-?)?gift ?(?:card|code|voucher)s?|礼品卡|礼物卡|기프트 ?카드|상품권|the qua tang/i;

/** Signs that the wording is disguised: invisible characters, half-width kana, full-width or look-alike letters, spelled words. */
const DISGUISE =
  /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\uff66-\uff9fＡ-Ｚａ-ｚ劵賣]|[a-z][а-яα-ω]|[а-яα-ω][a-z]|[ァ-ヺ][ ._・][ァ-ヺ][ ._・]|\b[a-z][ ._-][a-z][ ._-][a-z]\b/i;

/** Whether a page with this text is worth the second stage. */
export function deservesLook(text: string): boolean {
  return VOCABULARY.test(text) || (DISGUISE.test(text) && VOCABULARY.test(fold(text).text));
}
