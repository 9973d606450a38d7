import { describe, expect, test } from 'vitest';
import { extensionWork } from '../../scripts/bench/page/extension-work.ts';
import type { Slice } from '../../scripts/bench/page/trace.ts';

const URL = 'http://page.example/';
const SCRIPT = 'chrome-extension://abc/content.js';

/** A slice on the page's main thread, in milliseconds; as much processor time as it lasts. */
function slice(name: string, from: number, to: number, args: Slice['args'] = {}): Slice {
  return { name, ph: 'X', pid: 1, tid: 2, ts: from * 1000, dur: (to - from) * 1000, tdur: (to - from) * 1000, args };
}

const parsed = slice('ParseHTML', 0, 1, { beginData: { url: URL, frame: 'top' } });
const task = (from: number, to: number) => slice('ThreadControllerImpl::RunTask', from, to);
const injection = (from: number, to: number) => slice('ScriptInjection::InjectJs', from, to);
const evaluation = (from: number, to: number, frame = 'top') => slice('EvaluateScript', from, to, { data: { url: SCRIPT, frame } });

describe('the work of an extension in a trace', () => {
  test('is what carries its address or its world, each stretch once', () => {
    const { own, scripts } = extensionWork(
      [
        parsed,
        task(10, 40),
        injection(10, 20),
        evaluation(12, 19),
        slice('v8.run', 13, 18, { fileName: SCRIPT, worldId: 7 }),
        slice('v8.callFunction', 25, 28, { worldId: 7 }),
        slice('FunctionCall', 30, 39, { data: { url: URL } }),
      ],
      URL,
    );
    expect(own).toBe(13);
    expect(scripts).toEqual([SCRIPT]);
  });

  test('is looked for on the thread of that page alone, and its scripts in the top frame', () => {
    const elsewhere = { ...injection(5, 50), tid: 3 };
    const { own, scripts } = extensionWork([elsewhere, parsed, injection(10, 12), evaluation(11, 12, 'child')], URL);
    expect(own).toBe(2);
    expect(scripts).toEqual([]);
    expect(() => extensionWork([elsewhere], URL)).toThrow('does not show');
  });

  test('microtasks are counted apart, without what is known to be its own', () => {
    const checkpoint = slice('BlinkScheduler_PerformMicrotaskCheckpoint', 10, 20);
    const { own, microtasks } = extensionWork([parsed, checkpoint, slice('FunctionCall', 11, 14, { data: { url: SCRIPT } })], URL);
    expect(own).toBe(3);
    expect(microtasks).toBe(7);
  });

  test.each([
    ['a long task of its own', [task(0, 80), injection(0, 60)], 1],
    ['a task that is long because of it', [task(0, 60), injection(0, 15)], 1],
    ['a task that is long anyway', [task(0, 90), injection(0, 15)], 0],
    ['a short task', [task(0, 40), injection(0, 30)], 0],
  ])('%s', (_, slices, expected) => {
    expect(extensionWork([parsed, ...slices], URL).longTasks).toBe(expected);
  });
});
