import { describe, expect, test } from 'vitest';
import { codesToGuard, type EntryPlace } from '../../../src/domain/guards/code-guard.ts';

const PLAIN_PAGE: EntryPlace = { label: '', isFreeText: false, isFlagged: false, mentionsGiftCards: () => false };
const GIFT_PAGE: EntryPlace = { ...PLAIN_PAGE, mentionsGiftCards: () => true };
const GROUPED = 'ABCD-EFGHJK-2345';
const LONG = 'AQCD-EFGHJK-23456';
const PLAIN = 'ABCDEFGHJK2345';

/** Strings of the shapes people really enter, none of them a gift card code. */
const ORDINARY = [
  ...['250-1234567-1234567', 'D01-1234567-1234567', 'P03-1234567-1234567', '503-9988776-0011223'],
  ...['T1234567890123', 'T7010401000000', 'T9012345678901'],
  ...['123e4567-e89b-12d3-a456-426614174000', 'f47ac10b-58cc-4372-a567-0e02b2c3d479', '550E8400-E29B-41D4-A716-446655440000'],
  ...['VK7JG-NPHTM-C97JM-9MPGT-3V66T', 'W269N-WFGWX-YVC9B-4J6C9-T83GX', 'ABCDE-FGHJK-LMNPQ', 'A1B2C-D3E4F-G5H6J'],
  ...['490154203237518', '356938035643809', '20261123223145', '20251231235959'],
  ...['AUTUMN15', 'WELCOME-2026', 'SPRING-SALE-20', 'FREESHIP', 'ab12-cd34', 'SAVE10NOW'],
  ...['1Z999AA10123456784', '1234-5678-9012', '4012-3456-7890', '9400111899223100001234', 'RR123456785JP', 'EJ987654321JP'],
  ...['JL123', 'NH0015', '6ABCDE', 'XK7P2Q', 'BKG-20261123-01', 'RSV-889-1123'],
  ...['978-4-06-519981-7', '4901234567894', '0-306-40615-2', 'B0C1234567', 'B004N3APGO'],
  ...['4111 1111 1111 1111', '5555-5555-5555-4444', '3782 822463 10005', '123-456-7890', '03-1234-5678', '+81-90-1234-5678'],
  ...['DE89370400440532013000', 'GB29NWBK60161331926819', 'JP1234567890', '第301234567890号', '62107R048268'],
  ...['WVWZZZ1JZXW000001', 'JH4KA7561PC008269', 'SN-0091-2233-AA', 'MODEL-XQ-BC72', 'C02ZW1ABMD6R', '30-8500-2211'],
  ...['0x1A2B3C4D5E6F7A8B', 'sk_test_4eC39HqLyjWDarjtT1zdp7dc', 'eyJhbGciOiJIUzI1NiJ9', 'a94a8fe5ccb19ba61c4c0873d391e987', 'npm_XyZ0123456789abcdef'],
  ...['matsuo-basho-1644', 'correct-horse-battery-staple', 'abcd-abcdef-abcd-abcd', '2026-11-23', '12:34:56', '東京都千代田区1-1'],
];

/** Fields as forms label them, none of them for gift cards. */
const FIELDS = [
  ...[
    '注文番号',
    '追跡番号（12桁）',
    'クーポンコード',
    'シリアル番号',
    'プロダクトキー',
    '登録番号（T＋13桁）',
    '予約番号',
    '会員番号',
    'お問い合わせ番号',
    'IMEI',
  ],
  ...['Order number', 'Tracking number', 'Coupon or promo code', 'Serial number', 'License key', 'Booking reference', 'Invoice no.', 'API token', 'ISBN', ''],
];

describe('ordinary entries are never held', () => {
  test('the table is as large as it says', () => {
    expect(ORDINARY.length).toBeGreaterThanOrEqual(60);
    expect(FIELDS.length).toBeGreaterThanOrEqual(20);
  });

  test.each(FIELDS)('in a field labelled "%s"', (label) => {
    const held = ORDINARY.filter((text) => codesToGuard(text, { ...PLAIN_PAGE, label }) !== null);
    expect(held).toEqual([]);
  });

  test.each(FIELDS.filter(Boolean))('not even a code of the same shape in a field labelled "%s"', (label) => {
    expect(codesToGuard(GROUPED, { ...PLAIN_PAGE, label })).toBeNull();
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
  ] as const)('%s', (_case, text, place) => {
    expect(codesToGuard(text, place)?.brand).toBe('amazon');
  });

  test('several at once are one question, and only the last two characters go on', () => {
    const found = codesToGuard(`${GROUPED}\n${LONG}\n2222-333333-44KM`, PLAIN_PAGE);
    expect(found).toEqual({ brand: 'amazon', count: 3, lastTwo: 'KM' });
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
