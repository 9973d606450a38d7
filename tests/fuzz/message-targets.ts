import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { isObject } from '../../src/domain/migrations/is-object.ts';
import { type Handlers, listen, type MessageName, send } from '../../src/platform/messages.ts';
import { WELL_FORMED } from '../support/messages.ts';
import { anyText, asStored, damaged } from './inputs.ts';
import { target } from './target.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

/** The browser between two scripts: it hands on what it is given. */
const between = vi.hoisted(() => ({ listener: (() => undefined) as Listener, answer: null as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      sendMessage: async () => between.answer,
      onMessage: {
        addListener: (listener: Listener) => {
          between.listener = listener;
        },
      },
    },
  },
}));

const OURS = { id: 'ours' };
const NAMES = Object.keys(WELL_FORMED) as MessageName[];
const DONE = { done: true };
/** What the handlers were called with. */
const heard: { readonly name: string; readonly request: unknown }[] = [];
listen(Object.fromEntries(NAMES.map((name) => [name, async (request: unknown) => hears(name, request)])) as unknown as Handlers);

function hears(name: string, request: unknown): object {
  heard.push({ name, request });
  return DONE;
}

const named = (which: 0 | 1) => fc.oneof(...NAMES.map((name) => (WELL_FORMED[name][which] as fc.Arbitrary<unknown>).map((value) => [name, value] as const)));
/** What no field of any message is. */
const WRONG = { wrong: [] };
/** The fields that are one of a few words. */
const CHOSEN = ['level', 'choice', 'guard', 'how'];

/** Whatever comes between our scripts: what is agreed goes through as it is, and of everything else nobody hears. */
export const MESSAGE_TARGETS = [
  target('requests', named(0), async ([name, request]) => {
    expect(await hear({ name, request: asStored(request) })).toEqual({ answer: DONE, heard: [{ name, request: asStored(request) }] });
    for (const wrong of [
      undefined,
      null,
      [],
      'x',
      { ...(request as object), more: 1 },
      ...Object.keys(request as object).map((key) => ({ ...(request as object), [key]: WRONG })),
      ...CHOSEN.filter((key) => Object.hasOwn(request as object, key)).map((key) => ({ ...(request as object), [key]: 'something else' })),
    ])
      expect(await hear({ name, request: wrong })).toEqual({ error: true, heard: [] });
    expect(await hear({ name, request: asStored(request) }, { id: 'another' })).toEqual({ heard: [] });
  }),

  target('requests with one wrong part', fc.tuple(named(0), fc.array(fc.nat(), { maxLength: 7 }), fc.jsonValue()), async ([[name, request], where, put]) => {
    const { whole, was } = withOnePart(asStored(request), where, put);
    const { heard: calls, ...end } = await hear({ name, request: whole });
    if (calls.length === 0) expect(end).toEqual({ error: true });
    else if (was !== null && put !== null) expect(typeof put).toBe(typeof was);
    for (const call of calls) expect(await hear(call)).toEqual({ answer: DONE, heard: [call] });
  }),

  target('what is no message', fc.tuple(fc.oneof(damaged(named(0)), fc.tuple(anyText, fc.jsonValue())), fc.boolean()), async ([message, isWhole]) => {
    const [name, request] = Array.isArray(message) ? message : [];
    const sent = isWhole ? message : asStored({ name, request });
    const { heard: calls, ...end } = await hear(sent);
    const isKnown = isObject(sent) && 'request' in sent && NAMES.some((known) => known === sent['name']);
    if (calls.length === 0) expect(end).toEqual(isKnown ? { error: true } : {});
    for (const call of calls) expect(agrees(isObject(sent) && sent['request'], call.request), JSON.stringify(call)).toBe(true);
  }),

  target('answers', fc.tuple(named(1), fc.jsonValue()), async ([[name, answer], junk]) => {
    expect(await sendAndGet(name, answer)).toEqual({ answer });
    const got = await sendAndGet(name, junk);
    if ('answer' in got) expect(await sendAndGet(name, got.answer)).toEqual(got);
    if (isObject(answer))
      for (const key of Object.keys(answer)) if (isNeeded(name, key)) expect(await sendAndGet(name, { ...answer, [key]: WRONG })).toEqual({ error: true });
    if (answer === null) expect(await sendAndGet(name, WRONG)).toEqual({ error: true });
  }),
];

/** Whether what went through is what was sent, but for what nobody knows and for what stands in where something was left out. */
function agrees(sent: unknown, got: unknown): boolean {
  if (Array.isArray(sent) || Array.isArray(got))
    return Array.isArray(sent) && Array.isArray(got) && sent.length === got.length && got.every((part, at) => agrees(sent[at], part));
  if (isObject(sent) && isObject(got)) return Object.entries(got).every(([key, part]) => !Object.hasOwn(sent, key) || agrees(sent[key], part));
  return Object.is(sent, got);
}

/** The same with one of its innermost parts replaced, and what stood there. */
function withOnePart(value: unknown, [step = 0, ...rest]: readonly number[], put: unknown): { readonly whole: unknown; readonly was: unknown } {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return { whole: put, was: value };
  const { whole, was } = withOnePart((value as Record<string, unknown>)[key], rest, put);
  return { whole: Array.isArray(value) ? value.with(Number(key), whole) : { ...(value as object), [key]: whole }, was };
}

async function hear(message: unknown, sender: object = OURS) {
  heard.length = 0;
  const answering = between.listener(message, sender);
  const end =
    answering &&
    (await answering.then(
      (answer) => ({ answer }),
      () => ({ error: true }),
    ));
  return { ...end, heard: [...heard] };
}

async function sendAndGet(name: MessageName, answer: unknown): Promise<{ answer: unknown } | { error: true }> {
  between.answer = answer;
  return send(name, {} as never).then(
    (agreed: unknown) => ({ answer: agreed }),
    () => ({ error: true }),
  );
}

/** What is known of updates falls back by itself. */
function isNeeded(name: MessageName, key: string): boolean {
  return name !== 'rules-status' || key !== 'updates';
}
