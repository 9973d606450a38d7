import { beforeEach, expect, test, vi } from 'vitest';
import { askForGuards, askForSecondStage } from '../../src/platform/gate-port.ts';
import { listen } from '../../src/platform/page-messages.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

/** As much of Chrome before 148 as carries messages: no `browser` of its own, so that the polyfill does its work, and answers by call. */
const chrome = vi.hoisted(() => {
  const listeners: Listener[] = [];
  const runtime = {
    id: 'gift-card-guard',
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    sendMessage: (message: unknown) => new Promise((resolve) => listeners.forEach((hear) => void hear(message, { id: runtime.id }, resolve))),
  };
  vi.stubGlobal('chrome', { runtime });
  return { runtime };
});

const bringGuards = vi.fn<() => Promise<null>>();
listen({ 'join-guards': bringGuards, 'join-page': async () => null });
beforeEach(() => bringGuards.mockReset());

test('the gate hears of a failure, though the polyfill of the background hands it over as an answer', async () => {
  bringGuards.mockRejectedValueOnce(new Error('not now'));
  expect(await chrome.runtime.sendMessage({ name: 'join-guards', request: {} })).toMatchObject({ message: 'not now' });
  bringGuards.mockRejectedValueOnce(new Error('not now'));
  await expect(askForGuards()).rejects.toThrow();
});

test('and takes what was done for done', async () => {
  bringGuards.mockResolvedValueOnce(null);
  await expect(askForGuards()).resolves.toBeUndefined();
  await expect(askForSecondStage()).resolves.toBeUndefined();
});
