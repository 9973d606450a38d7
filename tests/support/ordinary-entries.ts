/** Strings of the shapes people really enter, none of them a gift card code, and the forms they enter them into. */

export const ORDINARY = [
  ...['250-1234567-1234567', 'D01-1234567-1234567', 'P03-1234567-1234567', '503-9988776-0011223'],
  ...['T1234567890123', 'T7010401000000', 'T9012345678901', 'Ｔ１２３４５６７８９０１２３'],
  ...['123e4567-e89b-12d3-a456-426614174000', 'f47ac10b-58cc-4372-a567-0e02b2c3d479', '550E8400-E29B-41D4-A716-446655440000'],
  ...['VK7JG-NPHTM-C97JM-9MPGT-3V66T', 'W269N-WFGWX-YVC9B-4J6C9-T83GX', 'ABCDE-FGHJK-LMNPQ', 'A1B2C-D3E4F-G5H6J'],
  ...['490154203237518', '356938035643809', '20261123223145', '20251231235959'],
  ...['AUTUMN15', 'WELCOME-2026', 'SPRING-SALE-20', 'FREESHIP', 'ab12-cd34', 'SAVE10NOW'],
  ...['1Z999AA10123456784', '1234-5678-9012', '4012-3456-7890', '9400111899223100001234', 'RR123456785JP', 'EJ987654321JP'],
  ...['JL123', 'NH0015', '6ABCDE', 'XK7P2Q', 'BKG-20261123-01', 'RSV-889-1123'],
  ...['978-4-06-519981-7', '4901234567894', '0-306-40615-2', 'B0C1234567', 'B004N3APGO'],
  ...['4111 1111 1111 1111', '5555-5555-5555-4444', '3782 822463 10005', '3782-822463-45678', '3742-454554-33678', '03-1234-5678', '+81-90-1234-5678'],
  ...['DE89370400440532013000', 'GB29NWBK60161331926819', 'TK1234567', 'XS2345678', '第301234567890号', '62107R048268'],
  ...['WVWZZZ1JZXW000001', 'JH4KA7561PC008269', 'SN-0091-2233-AA', 'MODEL-XQ-BC72', 'C02ZW1ABMD6R', '30-8500-2211'],
  ...['0x1A2B3C4D5E6F7A8B', 'sk_test_4eC39HqLyjWDarjtT1zdp7dc', 'eyJhbGciOiJIUzI1NiJ9', 'a94a8fe5ccb19ba61c4c0873d391e987', 'npm_XyZ0123456789abcdef'],
  ...['matsuo-basho-1644', 'correct-horse-battery-staple', 'blue-velvet-dress', 'abcd-abcdef-abcd-abcd', '2026-11-23', '12:34:56', '東京都千代田区1-1'],
] as const;

/** Fields as forms label and name them, none of them for gift cards. */
export const FORM_TYPES: readonly { readonly label: string; readonly name: string }[] = [
  { label: '注文番号', name: 'orderNo' },
  { label: '追跡番号（12桁）', name: 'tracking_number' },
  { label: 'クーポンコード', name: 'coupon' },
  { label: 'シリアル番号', name: 'serial' },
  { label: 'プロダクトキー', name: 'productKey' },
  { label: '登録番号（T＋13桁）', name: 'invoice_registration' },
  { label: '予約番号', name: 'reservationId' },
  { label: '会員番号', name: 'memberNo' },
  { label: 'お問い合わせ番号', name: 'inquiry' },
  { label: '製造番号（IMEI）', name: 'imei' },
  { label: 'Order number', name: 'order-id' },
  { label: 'Tracking number', name: 'tracking' },
  { label: 'Coupon or promo code', name: 'promo' },
  { label: 'Serial number', name: 'sn' },
  { label: 'License key', name: 'licenceKey' },
  { label: 'Booking reference', name: 'pnr' },
  { label: 'Invoice no.', name: 'invoiceNumber' },
  { label: 'API token', name: 'token' },
  { label: 'ISBN', name: 'isbn' },
  { label: '', name: '' },
];
