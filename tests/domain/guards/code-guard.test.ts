import { describe, expect, test } from 'vitest';
import { codePlaces, codesToGuard, type EntryPlace } from '../../../src/domain/guards/code-guard.ts';
import { codesInAddress } from '../../../src/domain/guards/codes-in-address.ts';
import { FORM_TYPES, ORDINARY } from '../../support/ordinary-entries.ts';

const PLAIN_PAGE: EntryPlace = { label: '', isFreeText: false, isFlagged: false, mentionsGiftCards: () => false };
const GIFT_PAGE: EntryPlace = { ...PLAIN_PAGE, mentionsGiftCards: () => true };
const GROUPED = 'ABCD-EFGHJK-2345';
const LONG = 'AQCD-EFGHJK-23456';
const PLAIN = 'ABCDEFGHJK2345';

const labelOf = ({ label, name }: (typeof FORM_TYPES)[number]) => `${label} ${name}`.trim();

describe('ordinary entries are never held', () => {
  test('the table is as large as it says', () => {
    expect(new Set(ORDINARY).size).toBeGreaterThanOrEqual(60);
    expect(FORM_TYPES.length).toBeGreaterThanOrEqual(20);
  });

  test.each(FORM_TYPES)('in a field labelled "$label", named "$name", whether or not the page speaks of gift cards', (type) => {
    const label = labelOf(type);
    const held = ORDINARY.filter((text) => [PLAIN_PAGE, GIFT_PAGE].some((page) => codesToGuard(text, { ...page, label }) !== null));
    expect(held).toEqual([]);
  });

  test.each(FORM_TYPES.filter((type) => labelOf(type) !== ''))('not even a code of the same shape in "$label" / "$name"', (type) => {
    expect(codesToGuard(GROUPED, { ...PLAIN_PAGE, label: labelOf(type) })).toBeNull();
  });

  test.each(['https://blog.example/blue-velvet-dress', 'https://shop.example/item?id=3782-822463-45678'])('nor in the address %s', (address) => {
    expect(codesInAddress(address)).toBeNull();
  });
});

describe('a claim code is held', () => {
  test.each([
    ['grouped, on a page that says nothing', GROUPED, PLAIN_PAGE],
    ['grouped in fifteen', LONG, PLAIN_PAGE],
    ['in a sentence', `これです→${GROUPED}。よろしく`, PLAIN_PAGE],
    ['in full width', 'ＡＢＣＤ－ＥＦＧＨＪＫ－２３４５', PLAIN_PAGE],
    ['plain, where the page is about gift cards', PLAIN, GIFT_PAGE],
    ['plain, in a field for it', PLAIN, { ...PLAIN_PAGE, label: 'ギフト券番号' }],
    ['plain, when the text says what it is', `アマギフ ${PLAIN}`, PLAIN_PAGE],
    ['in a coupon field of a page that was warned about', GROUPED, { ...PLAIN_PAGE, label: 'クーポンコード', isFlagged: true }],
    ['in a field for a gift coupon', GROUPED, { ...PLAIN_PAGE, label: 'ギフトカード・クーポン' }],
    ['in a message, whatever it is about', GROUPED, { ...PLAIN_PAGE, label: 'ご注文について', isFreeText: true }],
    ['under a label that only contains such a word', GROUPED, { ...PLAIN_PAGE, label: 'Private reminder about the border' }],
    ['in capitals without a digit', 'ABCD-EFGHJK-LMNP', PLAIN_PAGE],
  ] as const)('%s', (_case, text, place) => {
    expect(codesToGuard(text, place)?.brand).toBe('amazon');
  });

  test('several at once are one question, and only the last two characters go on', () => {
    const found = codesToGuard(`${GROUPED}\n${LONG}\n2222-333333-44KM`, PLAIN_PAGE);
    expect(found).toEqual({ brand: 'amazon', count: 3, lastTwo: 'KM' });
  });

  test('a plain one beside a grouped one, or where the page was warned about, is another', () => {
    expect(codesToGuard(`${GROUPED} ${PLAIN}`, PLAIN_PAGE)).toMatchObject({ count: 2 });
    expect(codesToGuard(PLAIN, { ...PLAIN_PAGE, isFlagged: true })).toMatchObject({ brand: 'amazon', count: 1 });
    expect(codePlaces('x XABC1234DEF5678G', { ...PLAIN_PAGE, isFlagged: true })).toEqual([{ start: 2, end: 18 }]);
    expect(codesToGuard('何もありません', { ...PLAIN_PAGE, isFlagged: true })).toBeNull();
  });

  test('whether the page speaks of gift cards is asked only where it matters', () => {
    const place = { ...PLAIN_PAGE, mentionsGiftCards: () => expect.unreachable() };
    expect(codesToGuard('何もありません', place)).toBeNull();
    expect(codesToGuard(GROUPED, place)).not.toBeNull();
  });

  test('where they stand is known, so that they can be taken out again', () => {
    const text = `これ ${GROUPED} と ${LONG}`;
    expect(codePlaces(text, PLAIN_PAGE).map(({ start, end }) => text.slice(start, end))).toEqual([GROUPED, LONG]);
  });

  test('a plain shape alone is not enough', () => {
    expect(codesToGuard(PLAIN, PLAIN_PAGE)).toBeNull();
  });
});

describe('other prepaid numbers are held only where the page was warned about', () => {
  test.each(['XABC1234DEF5678G', 'ABCD 1234 EFGH 5678', 'ABCDE-12345-FGHJK', 'あいうえ かきくけ さしすせ たちつて'])('%s', (text) => {
    expect(codesToGuard(text, { ...PLAIN_PAGE, isFlagged: true })?.brand).toBe('prepaid');
    expect(codesToGuard(text, GIFT_PAGE)).toBeNull();
  });
});

test('a huge text is read no further than its beginning', () => {
  expect(codesToGuard('x '.repeat(1_000_000) + GROUPED, PLAIN_PAGE)).toBeNull();
});
