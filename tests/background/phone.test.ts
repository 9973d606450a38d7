import { expect, test, vi } from 'vitest';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { browserWithout } from '../support/fake-browser.ts';

// In the extension they are read from its own files.
vi.mock('../../src/rule-packs/translated.ts', () => ({ readRules: async () => bundledRules() }));

/** What Firefox on Android does not have (MDN, November 2026). */
const MISSING = ['contextMenus', 'menus', 'commands', 'windows', 'sessions', 'action.openPopup'];

test('the background starts on a phone: without a menu, keys and windows, with everything else in its place', { timeout: 20_000 }, async () => {
  const { browser, calls } = browserWithout(...MISSING);
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  await import('../../src/background/main.ts');
  const listenersOf = (event: string) => calls.filter(({ name }) => name === `${event}.addListener`).map(({ given }) => given[0] as (about: object) => void);
  expect(listenersOf('runtime.onMessage')).toHaveLength(1);
  expect(listenersOf('permissions.onAdded').length).toBeGreaterThan(0);
  for (const installed of listenersOf('runtime.onInstalled')) installed({ reason: 'install' });
  for (const started of listenersOf('runtime.onStartup')) started({});
  await vi.waitFor(() => expect(calls.map(({ name }) => name)).toContain('tabs.create'));
  expect(calls.filter(({ name }) => MISSING.some((part) => name.startsWith(part)))).toEqual([]);
});

test('what opens the options asks for no keys there, and shows no part for them', async () => {
  const { browser } = browserWithout(...MISSING);
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  const { shortcuts } = await import('../../src/platform/shortcuts.ts');
  const { hasMenu } = await import('../../src/platform/context-menu.ts');
  expect(await shortcuts()).toEqual([]);
  expect(hasMenu()).toBe(false);
});
