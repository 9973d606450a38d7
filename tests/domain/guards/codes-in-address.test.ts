import { describe, expect, test } from 'vitest';
import { codesInAddress, mayHoldCode } from '../../../src/domain/guards/codes-in-address.ts';

const GROUPED = 'ABCD-EFGHJK-2345';
const PLAIN = 'ABCDEFGHJK2345';

describe('a code in an address', () => {
  test.each([
    ['in groups, anywhere', `https://shop.example/x/${GROUPED}/y`],
    ['in groups, in small letters', `https://shop.example/?q=${GROUPED.toLowerCase()}`],
    ['under a name that says what it is', `https://shop.example/?claimCode=${PLAIN}`],
    ['under another', `https://shop.example/?a=b&giftcard=${PLAIN}`],
    ['under a third, as a part of the path', `https://shop.example/e-gift/${PLAIN}`],
    ['after the mark of a place in the page', `https://shop.example/#egift_number=${PLAIN}`],
  ])('%s', (_where, address) => {
    expect(codesInAddress(address)).toEqual({ brand: 'amazon', count: 1, lastTwo: '45' });
    expect(mayHoldCode(address)).toBe(true);
  });

  test('of two, both count', () => {
    expect(codesInAddress(`https://shop.example/${GROUPED}/2222-333333-44KM?claim=${PLAIN}`)).toEqual({ brand: 'amazon', count: 2, lastTwo: 'KM' });
  });

  test.each([
    ['a shape alone', `https://shop.example/?session=${PLAIN}`],
    ['a name that only ends so', `https://shop.example/?nogift=${PLAIN}`],
    ['a name and something short', 'https://shop.example/?claimCode=ABC'],
    ['words about gifts', 'https://shop.example/gift/cards-for-everyone'],
    ['nothing of the kind', 'https://shop.example/'],
  ])('is not in one with %s', (_what, address) => {
    expect(codesInAddress(address)).toBeNull();
  });
});
