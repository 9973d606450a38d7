import { describe, expect, test } from 'vitest';
import { MARKETPLACES } from '../../src/domain/amazon.ts';
import { resemblesAmazon } from '../../src/domain/amazon-likeness.ts';

test.each([
  'amazon.co.jp.shop.example',
  'amazon-gift.example',
  'ama2on.example',
  'amaz0n.example',
  'arnazon.example',
  'amazcn.example',
  'amzon.example',
  'amaazon.example',
  'amaozn.example',
  'аmazon.example',
  'ämäzön.example',
  'アマゾン通知.example',
  'www.amazonaws.com',
])('%s is made to be taken for it, or can be', (host) => {
  expect(resemblesAmazon(host)).toBe(true);
});

test.each([
  'shop.example',
  'journal.example',
  'amazing.example',
  'kanll.cfd',
  'amagift.example',
  'amaran.example',
  'amaozx.example',
  'xn--ock9bub.example',
  '',
])('%s resembles nothing', (host) => {
  expect(resemblesAmazon(host)).toBe(false);
});

describe('what is Amazon’s does not resemble it', () => {
  test.each(MARKETPLACES)('amazon.%s', (domain) => {
    expect(resemblesAmazon(`www.amazon.${domain}`)).toBe(false);
  });
});
