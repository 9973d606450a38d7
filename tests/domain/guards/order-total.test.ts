import { expect, test } from 'vitest';
import { orderTotal, saysOnlyMoney } from '../../../src/domain/guards/order-total.ts';

test.each([
  ['a typed amount', { amount: '30000', quantity: '', recipients: [] }, { value: 30_000, others: 0 }],
  ['face value by quantity', { amount: '￥5,000', quantity: '３', recipients: [] }, { value: 15_000, others: 0 }],
  ['face value by recipients', { amount: '￥3,000', quantity: '1', recipients: ['a@one.example\nb@two.example、c@three.example'] }, { value: 9000, others: 3 }],
  ['a quantity that only counts the recipients', { amount: '￥3,000', quantity: '2', recipients: ['a@one.example b@two.example'] }, { value: 6000, others: 2 }],
  ['several for each recipient', { amount: '$50', quantity: '3', recipients: ['a@one.example; b@two.example'] }, { value: 300, others: 2 }],
  ['phone numbers, however they are spaced', { amount: '1000', quantity: '', recipients: ['090 1234 5678, +81 80-8765-4321'] }, { value: 2000, others: 2 }],
  ['nothing that is an amount', { amount: 'その他', quantity: '2', recipients: ['山田 太郎'] }, { value: 0, others: 0 }],
  ['one recipient and several cards', { amount: '1000', quantity: '3', recipients: ['taro@one.example'] }, { value: 3000, others: 1 }],
  [
    'a short number, which is a phone number from eight digits on',
    { amount: '1000', quantity: '', recipients: ['1234567, 12345678'] },
    { value: 1000, others: 1 },
  ],
  ['a quantity of nothing', { amount: '2000', quantity: '0', recipients: [] }, { value: 2000, others: 0 }],
])('the total of %s', (_, form, total) => {
  expect(orderTotal(form)).toEqual(total);
});

test.each(['￥10,000', '¥ 5000', '20,000円', '3万円', '$100', '€ 25', '1.000 €', 'USD 50', '₹1,000', '100', 'USD50', '50 USD', ' 100 ', ' 50 USD '])(
  '“%s” offers a face value',
  (text) => {
    expect(saysOnlyMoney(text)).toBe(true);
  },
);

test.each(['お支払いへ進む', '￥10,000 をチャージ', '2 点', 'カート 2', '', '数量 3', '10,000円以上で当たる'])('“%s” does not', (text) => {
  expect(saysOnlyMoney(text)).toBe(false);
});
