import fc from 'fast-check';
import { expect } from 'vitest';
import { judge } from '../../src/cli/judge.ts';
import { createEngine } from '../../src/domain/engine.ts';
import { examine } from '../../src/domain/examine.ts';
import { LEVELS } from '../../src/domain/level.ts';
import { RuleBundleSchema } from '../../src/domain/rule-pack.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { readFixtures } from '../support/fixtures.ts';
import { anyText, damaged, edited } from './inputs.ts';
import { target } from './target.ts';

const pages = readFixtures();
const engine = createEngine(bundledRules());
/** Some pages to try strange rules on. */
const [first = '', second = ''] = pages.filter(({ level }) => level === 'danger').map(({ html }) => html);
const url = fc.constantFrom(...pages.map((page) => page.url));
const UNLIMITED = { now: () => 0, milliseconds: 1 };

/** Whatever judges: it has an answer to everything, and the answer can be shown. */
export const PAGE_TARGETS = [
  target('pages', fc.record({ url, html: fc.oneof(edited(pages.map(({ html }) => html)), anyText) }), (page) => {
    const verdict = judge(page, engine);
    expectPresentable(verdict);
    expect(judge(page, engine)).toEqual(verdict);
  }),

  target('messages that are examined', fc.oneof(anyText, edited(pages.map(({ html }) => html.replace(/<[^>]*>/g, '')))), (text) => {
    const found = examine(text, engine, UNLIMITED);
    if (found?.verdict) expectPresentable(found.verdict);
    for (const { verdict } of found?.links ?? []) expectPresentable(verdict);
  }),

  target('rule packs', damaged(fc.constant(bundledRules())), (input) => {
    const bundle = RuleBundleSchema.safeParse(input);
    if (bundle.success) for (const html of [first, second]) expectPresentable(judge({ url: 'https://shop.example/', html }, createEngine(bundle.data)));
  }),
];

function expectPresentable({ level, score, findings }: Verdict): void {
  expect(LEVELS).toContain(level);
  expect(Number.isFinite(score)).toBe(true);
  for (const finding of findings) {
    if (finding.type === 'error') continue;
    expect(finding.excerpt.length).toBeLessThan(400);
    expect(finding.excerpt).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
}
