import { expect, test } from 'vitest';
import { canonical } from '../../../src/domain/ledger/canonical.ts';

test('what is the same reads the same however its keys are arranged, and what stands in a row keeps its order', () => {
  expect(canonical({ b: [2, 1], a: { d: null, c: 'x' } })).toBe('{"a":{"c":"x","d":null},"b":[2,1]}');
  expect(canonical(undefined)).toBe('');
});
