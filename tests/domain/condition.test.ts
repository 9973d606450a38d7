import { describe, expect, test } from 'vitest';
import { type Condition, ConditionSchema, schemaNeeded } from '../../src/domain/condition.ts';

test('an author may leave out what is usual', () => {
  const condition = ConditionSchema.parse({ type: 'words', any: ['買取'] });
  const spelledOut = ConditionSchema.parse({ type: 'words', in: 'page', any: ['買取'], times: 1 });
  expect(condition).toEqual(spelledOut);
});

test('a condition needs the version of the language in which it and all in it came', () => {
  const field: Condition = { type: 'field', field: { named: ['code'] } };
  expect(
    schemaNeeded({
      type: 'all',
      of: [
        { type: 'any', of: [field] },
        { type: 'not', of: field },
      ],
    }),
  ).toBe(1);
});

test('conditions nest as deep as it takes', () => {
  const written: Condition = {
    type: 'all',
    of: [
      { type: 'any', of: [{ type: 'address', owner: 'other' }] },
      { type: 'not', of: { type: 'all', of: [{ type: 'field', field: { named: ['code'] } }] } },
    ],
  };
  expect(ConditionSchema.parse(written)).toEqual(written);
});

describe('a mistake is refused, not guessed at', () => {
  test.each([
    ['a type that does not exist', { type: 'word', any: ['x'] }],
    ['no type', { any: ['x'] }],
    ['no words', { type: 'words', any: [] }],
    ['an empty pattern, which would be everywhere', { type: 'words', any: [''] }],
    ['one pattern without a list', { type: 'words', any: 'x' }],
    ['a zone that does not exist', { type: 'words', in: 'footer', any: ['x'] }],
    ['two things near, at no distance', { type: 'near', any: ['x'], to: ['y'] }],
    ['a distance as wide as the page', { type: 'near', any: ['x'], to: ['y'], within: 100_000 }],
    ['a rate without bounds', { type: 'rate', of: ['x'], within: 10 }],
    ['a form of one field', { type: 'form', fields: [{ label: ['x'] }] }],
    ['a host that belongs to nobody', { type: 'address', owner: 'rakuten' }],
    ['all of nothing', { type: 'all', of: [] }],
    ['any of nothing', { type: 'any', of: [] }],
    ['not of several', { type: 'not', of: [{ type: 'words', any: ['x'] }] }],
    ['a mistake inside another condition', { type: 'not', of: { type: 'any', of: [{ type: 'words', any: [] }] } }],
  ])('%s', (_, written) => {
    expect(ConditionSchema.safeParse(written).success).toBe(false);
  });
});
