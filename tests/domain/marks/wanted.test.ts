import { expect, test } from 'vitest';
import { wantsMarks } from '../../../src/domain/marks/wanted.ts';
import { defaultSettings, type Settings } from '../../../src/domain/settings.ts';
import { trust } from '../../../src/domain/trusted-sites.ts';

const NOW = Date.UTC(2026, 10, 26);
const [entry] = trust([], 'x.com', NOW);
if (!entry) throw new Error('no entry');
const paused: Settings = { ...defaultSettings(), guards: { ...defaultSettings().guards, pauses: [{ ...entry, guard: 'marks' }] } };

test('marks are wanted until a person says otherwise, for one site for a while or for all', () => {
  expect(wantsMarks(defaultSettings(), 'x.com', NOW)).toBe(true);
  expect(wantsMarks(paused, 'mobile.x.com', NOW)).toBe(false);
  expect(wantsMarks(paused, 'jmty.jp', NOW)).toBe(true);
  expect(wantsMarks(paused, 'x.com', entry.until)).toBe(true);
  expect(wantsMarks({ ...defaultSettings(), trustedSites: [entry] }, 'x.com', NOW)).toBe(false);
  expect(wantsMarks({ ...defaultSettings(), warnings: { ...defaultSettings().warnings, marks: 'off' } }, 'jmty.jp', NOW)).toBe(false);
});

test('a guard that is paused leaves the marks', () => {
  expect(wantsMarks({ ...paused, guards: { ...paused.guards, pauses: [{ ...entry, guard: 'code' }] } }, 'x.com', NOW)).toBe(true);
});
