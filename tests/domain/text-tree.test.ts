import { expect, test } from 'vitest';
import { textTree } from '../../src/domain/text-tree.ts';
import { viewOfTree } from '../support/views.ts';

test('words alone are read as a page: a title, a description, and a line for each line', () => {
  const view = viewOfTree(textTree({ title: '店', description: '説明', text: '買取\nギフト券' }));
  expect(view.zone('title').text).toBe('店');
  expect(view.zone('page').text.trim().split(/\n+/)).toEqual(['説明', '店', '買取', 'ギフト券']);
  expect(view.fields()).toEqual([]);
});
