import { expect, test } from 'vitest';
import { ChoiceSchema, QuestionSchema } from '../../../src/domain/guards/question.ts';

const CODE = { guard: 'code', action: 'paste', place: 'trade', brand: 'amazon', count: 1, lastTwo: 'KM' };

test.each([CODE, { guard: 'charge' }, { guard: 'amount', total: '￥10,000', others: 2 }])('a guard may ask %o', (question) => {
  expect(QuestionSchema.parse(question)).toEqual(question);
});

test('no more of a code than two characters can be in a question', () => {
  expect(QuestionSchema.safeParse({ ...CODE, lastTwo: 'JKM' }).success).toBe(false);
  expect(QuestionSchema.parse({ ...CODE, code: 'ABCD-EFGHJK-23KM' })).toEqual(CODE);
});

test('an answer is to go on or to stop, and nothing else', () => {
  expect(ChoiceSchema.parse({ choice: 'proceed', remember: 'site' })).toEqual({ choice: 'proceed', remember: 'site' });
  for (const none of ['proceed', {}, { choice: 'maybe' }, { choice: 'stop', remember: 'always' }]) expect(ChoiceSchema.safeParse(none).success).toBe(false);
});
