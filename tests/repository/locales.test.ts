import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKLIST_NAMES, CHECKLISTS } from '../../src/domain/guidance/checklists.ts';
import { DANGERS, FAQ, PLANS } from '../../src/domain/guidance/faq.ts';
import { FAULTS } from '../../src/domain/guidance/figure.ts';
import { QUESTIONS } from '../../src/domain/guidance/guide.ts';
import { CONTACTS, KEPT, SITUATIONS } from '../../src/domain/guidance/help.ts';
import { FIELDS, LOSSES } from '../../src/domain/guidance/resale.ts';
import { RULE_SIDES, RULES } from '../../src/domain/guidance/rules.ts';
import { PLACES } from '../../src/domain/guidance/sale.ts';
import { CONFIRMATIONS, SOURCES } from '../../src/domain/guidance/sources.ts';
import { CLOSED_WAYS, FACTS, NEVER_WAYS, OPEN_WAYS } from '../../src/domain/guidance/ways.ts';
import { LANGUAGES } from '../browser/support/texts.ts';
import { ROOT, readSourceFiles } from './source-files.ts';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const FOLDER = join(ROOT, 'public/_locales');
const languages = readdirSync(FOLDER);
const read = (language: string): Messages => JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8'));
const model = read('ja');

/** What stores and toolbars allow. */
const LIMITS: Record<string, number> = { extensionName: 40, extensionDescription: 112 };

describe.each(languages)('texts in %s', (language) => {
  const messages = read(language);

  test('have the same keys and placeholders as the Japanese ones', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(model));
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      expect(Object.keys(placeholders), key).toEqual(Object.keys(model[key]?.placeholders ?? {}));
      const used = [...message.matchAll(/\$([A-Z]+)\$/g)].map(([, name = '']) => name.toLowerCase());
      expect(new Set(used), key).toEqual(new Set(Object.keys(placeholders)));
    }
  });

  test('are all filled in, fit where they are shown, and name their language', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(message.length, key).toBeLessThanOrEqual(LIMITS[key] ?? 400);
    }
    expect(messages.language?.message).toBe(language.replace('_', '-'));
  });
});

test('the stories know every language there is', () => {
  expect([...LANGUAGES].map((language) => language.replace('-', '_')).sort()).toEqual(languages.sort());
});

test('every text is used somewhere, and what the data names has one', () => {
  const code = readSourceFiles()
    .map(({ text }) => text)
    .join('\n');
  const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
  const named = [
    ...CHECKLIST_NAMES.flatMap((name) => [`checklist${name}`, ...CHECKLISTS[name].map((point) => `check${point}`)]),
    ...RULE_SIDES.map((side) => `rules${side}`),
    ...RULES.flatMap(({ name, note }) => [
      `rule${name}`,
      ...RULE_SIDES.flatMap((side) => [`rule${name}${side}`, `rule${name}${side}Why`]),
      ...(note ? [`rule${name}Note`] : []),
    ]),
    ...Object.entries(QUESTIONS).flatMap(([name, answers]) => [`ask${name}`, ...answers.map((answer) => `answer${answer}`)]),
    ...OPEN_WAYS.flatMap((way) => [`way${way}`, ...FACTS.map((fact) => `way${way}${fact}`)]),
    ...CLOSED_WAYS.map((way) => `way${way}Closed`),
    ...NEVER_WAYS.flatMap((way) => [`way${way}`, `way${way}Why`]),
    ...FACTS.map((fact) => `fact${fact}`),
    ...Object.keys(SOURCES).map((name) => `source${name}`),
    ...CONFIRMATIONS.map((name) => `confirmed${name}`),
    ...Object.keys(FIELDS).map((name) => `estimate${name}`),
    ...LOSSES.map((name) => `loss${name}`),
    ...FAULTS.map((name) => `entry${name}`),
    ...PLACES.flatMap(({ name }) => [`place${name}`, `place${name}Note`]),
    ...DANGERS.flatMap((name) => [`danger${name}`, `danger${name}Why`]),
    ...FAQ.flatMap((name) => [`faq${name}`, `faq${name}Answer`]),
    ...PLANS.map((name) => `plan${name}`),
    ...Object.entries(SITUATIONS).flatMap(([name, steps]) => [`situation${name}`, ...steps.map((step) => `step${step}`)]),
    ...Object.keys(CONTACTS).flatMap((name) => [`contact${name}`, `contact${name}When`, `contact${name}Say`]),
    ...KEPT.map((name) => `keep${name}`),
  ];
  const unused = Object.keys(model).filter(
    (key) => !named.includes(key) && !code.includes(`'${key}'`) && !code.includes(`"${key}"`) && !manifest.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
  expect(named.filter((key) => !(key in model))).toEqual([]);
});
