import { expect, test } from 'vitest';
import { setMember } from '../../src/cli/calibrate/json-edit.ts';

const JSON_TEXT = `{
  "bias": -4,
  "levels": {
    "caution": 0
  },
  "signals": [
    { "id": "a", "weight": 1, "says": "weight: {[,]} \\"quoted\\"" },
    {
      "id": "b",
      "weight": 2.5
    }
  ]
}
`;

test('a value is replaced and nothing else changes', () => {
  expect(setMember(JSON_TEXT, ['bias'], -3.25)).toBe(JSON_TEXT.replace('-4', '-3.25'));
  expect(setMember(JSON_TEXT, ['signals', 1, 'weight'], 2)).toBe(JSON_TEXT.replace('2.5', '2'));
  expect(setMember(JSON_TEXT, ['levels'], { caution: 1, danger: 2 })).toContain('  "levels": { "caution": 1, "danger": 2 },\n');
});

test('a new member stands behind its sibling, laid out as its neighbours are', () => {
  expect(setMember(JSON_TEXT, ['signals', 0, 'fitted'], false, 'weight')).toContain('{ "id": "a", "weight": 1, "fitted": false, "says": ');
  expect(setMember(JSON_TEXT, ['signals', 1, 'fitted'], { pages: 3 }, 'weight')).toContain('      "weight": 2.5,\n      "fitted": { "pages": 3 }\n    }');
  const nested = setMember(JSON_TEXT, ['calibration'], { pages: 3, handSet: { bias: 0 } }, 'levels');
  expect(nested).toContain('  },\n  "calibration": {\n    "pages": 3,\n    "handSet": { "bias": 0 }\n  },\n  "signals"');
  expect(JSON.parse(nested)).toMatchObject({ bias: -4, calibration: { pages: 3, handSet: { bias: 0 } } });
});

test('what is not there is told', () => {
  expect(() => setMember(JSON_TEXT, ['signals', 7, 'weight'], 1)).toThrow('7');
  expect(() => setMember(JSON_TEXT, ['new'], 1, 'nowhere')).toThrow('nowhere');
});
