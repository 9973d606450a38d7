import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ListState, NOTHING_TAKEN, parseListStates } from '../../../src/domain/lists/list-state.ts';

const FULL: ListState = {
  tally: { entries: 3, skipped: { part: 1 } },
  taken: 1,
  asked: 2,
  failure: { reason: 'redirected', host: 'portal.example' },
  etag: '"one"',
};

test('what is known of lists comes back as it was stored', () => {
  const states = { listed01: FULL, listed02: NOTHING_TAKEN };
  expect(parseListStates(JSON.parse(JSON.stringify(states)))).toEqual(states);
});

test('what is broken is as if it were not there, and the rest is kept', () => {
  expect(parseListStates({ listed01: FULL, listed02: { ...FULL, failure: { reason: 'magic' } }, listed03: null })).toEqual({ listed01: FULL });
});

test('whatever was stored, reading never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(parseListStates(parseListStates(stored))).toEqual(parseListStates(stored));
    }),
  );
});
