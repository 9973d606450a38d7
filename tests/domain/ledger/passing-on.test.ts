import { expect, test } from 'vitest';
import { type PassingOn, parsePassingOn, problemBehind } from '../../../src/domain/ledger/passing-on.ts';

test('how far the settings have got comes back as it was stored; where that is broken, nothing is wrong', () => {
  const stuck: PassingOn = { problem: 'busy', leftOut: 3, isNewerThere: true };
  expect(parsePassingOn(JSON.parse(JSON.stringify(stuck)))).toEqual(stuck);
  for (const broken of [undefined, 'busy', { ...stuck, problem: 'magic' }, { ...stuck, leftOut: null }])
    expect(parsePassingOn(broken)).toEqual({ problem: null, leftOut: 0, isNewerThere: false });
});

test('too many changes in a short time is another problem than no room', () => {
  expect(problemBehind('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.')).toBe('busy');
  expect(problemBehind('Resource::kQuotaBytes quota exceeded')).toBe('failed');
});
