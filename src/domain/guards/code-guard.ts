import { asPrinted, findClaimCodes } from '../claim-code.ts';
import { type FoundCodes, told } from './codes-in-address.ts';

/** What is known of the place a text is about to go to. */
export type EntryPlace = {
  /** The label the field has for a reader, with its name and id. */
  readonly label: string;
  /** True where anything can be written, so that the label says little: a text area, an editor. */
  readonly isFreeText: boolean;
  /** True where the page around it was warned about. */
  readonly isFlagged: boolean;
  /** Whether the page speaks of gift cards; asked only when it matters, since it means reading the page. */
  readonly mentionsGiftCards: () => boolean;
};

type Stretch = { readonly start: number; readonly end: number };
type Codes = { readonly brand: FoundCodes['brand']; readonly places: readonly Stretch[] };

const MOST_TEXT = 20_000;

/** Labels of fields that take other things of the same shape: coupons, keys, numbers of orders, parcels, invoices, bookings. */
const OTHER_CODE = new RegExp(
  [
    // Whole words, or parts of a name such as `orderNo`: `private` is not about VAT, `reminder` not about orders.
    '(?<![a-z])(?:coupon|promo(?:tion)?|discount|licen[sc]e|serial|product ?key|activation|order|invoice|tracking|booking|reservation|confirmation|reference|ticket|patient|membership|member|tax|vat|imei|vin|isbn|sku|part|api|token|hash)[ _-]?(?:id|no|nr|num|number|code|key)?s?(?![a-z])',
    'クーポン|プロモ|割引|シリアル|ライセンス|プロダクト|注文|請求|登録番号|インボイス|追跡|伝票|問い合わせ番号|予約|整理|受付番号|会員|製造|型番|証明書|キー|トークン',
  ].join('|'),
  'i',
);
const CAMEL_CASE = /(?<=[a-z])(?=[A-Z])/g;
const GIFT_CARD = /gift|ギフト|アマギフ|amazon|アマゾン|claim ?code|e-?gift|礼品|기프트|qua tang/i;

/** Other prepaid numbers, of which the brand cannot be told from the shape (facts, section 2.2, November 2026). */
const PREPAID = [
  /(?<![A-Za-z0-9])X[A-Z0-9]{15}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9-])(?=[A-Z0-9 -]*\d)(?=[\d -]*[A-Z])[A-Z0-9]{4}(?:[ -]?[A-Z0-9]{4}){2,4}(?![A-Za-z0-9-])/g,
  /(?<![A-Za-z0-9-])(?=[A-Z0-9-]*\d)(?=[\d-]*[A-Z])[A-Z0-9]{5}(?:-[A-Z0-9]{5}){2,4}(?![A-Za-z0-9-])/g,
  /[ぁ-ん]{4}(?:[ \u3000-]?[ぁ-ん]{4}){3}(?![ぁ-ん])/g,
];

/**
 * The codes a text would hand over in such a place; `null` when there is nothing to ask about. The grouped shape of an Amazon
 * code is enough unless the field is plainly for something else; the plain shape needs gift cards in sight; other prepaid
 * numbers are asked about only where the page was warned about.
 */
export function codesToGuard(text: string, place: EntryPlace): FoundCodes | null {
  const { brand, places } = guardedCodes(text, place);
  return told(text, brand, places);
}

/** Where those codes stand in the text. */
export function codePlaces(text: string, place: EntryPlace): readonly Stretch[] {
  return guardedCodes(text, place).places;
}

function guardedCodes(text: string, { label, isFreeText, isFlagged, mentionsGiftCards }: EntryPlace): Codes {
  const read = text.slice(0, MOST_TEXT);
  const codes = findClaimCodes(read);
  const words = label.replace(CAMEL_CASE, ' ');
  const isForOther = !isFreeText && OTHER_CODE.test(words) && !GIFT_CARD.test(words);
  const grouped = codes.filter(({ shape }) => shape === 'grouped');
  const plain = codes.filter(({ shape }) => shape === 'plain');
  const hasGiftCardsInSight = () => GIFT_CARD.test(`${words} ${read}`) || (!isForOther && mentionsGiftCards());

  const certain = isFlagged || !isForOther ? grouped : [];
  const likely = plain.length > 0 && (isFlagged || certain.length > 0 || hasGiftCardsInSight()) ? plain : [];
  const places = [...certain, ...likely];
  return places.length > 0 || !isFlagged ? { brand: 'amazon', places } : { brand: 'prepaid', places: prepaidIn(read) };
}

function prepaidIn(text: string): Stretch[] {
  const printed = asPrinted(text);
  for (const pattern of PREPAID) {
    const places = [...printed.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    if (places.length > 0) return places;
  }
  return [];
}
