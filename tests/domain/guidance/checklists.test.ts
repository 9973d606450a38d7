import { expect, test } from 'vitest';
import { CHECKLIST_NAMES, CHECKLISTS, checklistNamed } from '../../../src/domain/guidance/checklists.ts';

test('a tick belongs to one list', () => {
  const points = CHECKLIST_NAMES.flatMap((name) => [...CHECKLISTS[name]]);
  expect(new Set(points).size).toBe(points.length);
});

test('a link names a list in whatever case', () => {
  expect(checklistNamed('sell')).toBe('Sell');
  for (const name of [undefined, '', 'constructor']) expect(checklistNamed(name)).toBeNull();
});
