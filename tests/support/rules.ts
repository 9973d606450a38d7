import type * as z from 'zod/mini';
import type { ConditionSchema } from '../../src/domain/condition.ts';
import { createEngine, type Engine } from '../../src/domain/engine.ts';
import { type RulePack, RulePackSchema } from '../../src/domain/rule-pack.ts';

/** What an author writes, before defaults are filled in. */
export type WrittenPack = z.input<typeof RulePackSchema>;
export type WrittenSignal = WrittenPack['signals'][number];
export type WrittenCondition = z.input<typeof ConditionSchema>;

/** A pack for every page, with one level to reach unless told otherwise. */
export function pack(id: string, signals: WrittenSignal[], rest: Partial<WrittenPack> = {}): RulePack {
  return RulePackSchema.parse({
    id,
    version: '1.0.0',
    kind: id,
    where: { type: 'address' },
    bias: 0,
    levels: { notice: 1 },
    signals,
    title: { ja: `${id}の題`, en: `${id} title` },
    summary: { ja: `${id}のまとめ`, en: `${id} summary` },
    means: { ja: `${id}の意味`, en: `${id} meaning` },
    instead: { ja: `${id}の代わり`, en: `${id} instead` },
    ...rest,
  } satisfies WrittenPack);
}

/** A signal of weight 1 that fires where the page says the word (a pattern), or on a condition. */
export function signal(id: string, when: string | WrittenCondition, rest: Partial<WrittenSignal> = {}): WrittenSignal {
  const condition: WrittenCondition = typeof when === 'string' ? { type: 'words', any: [when] } : when;
  return { id, weight: 1, when: condition, says: { ja: `${id}です`, en: `It is ${id}` }, ...rest };
}

export function engineOf(...packs: RulePack[]): Engine {
  return createEngine({ schema: 1, words: {}, packs });
}
