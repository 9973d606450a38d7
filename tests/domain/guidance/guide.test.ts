import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, AnswersSchema, nextQuestion, pathOf, QUESTIONS, type QuestionName, withAnswer } from '../../../src/domain/guidance/guide.ts';
import { everyConversation } from '../../support/conversations.ts';

const conversations = everyConversation();

test('every conversation ends, after four questions at most and never twice the same', () => {
  expect(conversations.length).toBeGreaterThan(30);
  for (const { asked } of conversations) {
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(new Set(asked).size).toBe(asked.length);
  }
});

test('the questions come one after another, and the way so far ends at the one that is open', () => {
  expect([nextQuestion({}), pathOf({})]).toEqual(['Source', ['Source']]);
  expect([nextQuestion({ Source: 'Bought' }), pathOf({ Source: 'Bought' })]).toEqual(['Charged', ['Source', 'Charged']]);
  expect(nextQuestion({ Source: 'Bought', Charged: 'Code' })).toBe('Need');
  expect(nextQuestion({ Source: 'Bought', Charged: 'Charged' })).toBe('Used');
  expect(nextQuestion({ Source: 'Bought', Charged: 'Code', Need: 'Cash' })).toBeNull();
});

test('someone who was told to buy it is asked nothing more', () => {
  expect(nextQuestion({ Source: 'Told' })).toBeNull();
});

test('only of a balance is it asked whether some of it was used', () => {
  for (const { answers, asked } of conversations) expect(asked.includes('Used')).toBe(answers.Charged === 'Charged');
});

describe('changing an answer', () => {
  const questions = Object.keys(QUESTIONS) as QuestionName[];
  const answers: fc.Arbitrary<Answers> = fc.record(
    {
      Source: fc.constantFrom(...QUESTIONS.Source),
      Charged: fc.constantFrom(...QUESTIONS.Charged),
      Used: fc.constantFrom(...QUESTIONS.Used),
      Need: fc.constantFrom(...QUESTIONS.Need),
    },
    { requiredKeys: [] },
  );

  test('keeps the answers that still count and drops the others', () => {
    const all: Answers = { Source: 'Bought', Charged: 'Charged', Used: 'Used', Need: 'Cash' };
    expect(withAnswer(all, 'Need', 'Give')).toEqual({ ...all, Need: 'Give' });
    expect(withAnswer(all, 'Charged', 'Code')).toEqual({ Source: 'Bought', Charged: 'Code', Need: 'Cash' });
    expect(withAnswer(all, 'Source', 'Told')).toEqual({ Source: 'Told' });
  });

  test('always leaves answers that lead on from one question to the next', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...questions), fc.nat(3), (before, question, at) => {
        const choices = QUESTIONS[question];
        const after = withAnswer(before, question, choices[at % choices.length] ?? choices[0]);
        expect(Object.keys(after)).toEqual(pathOf(after).filter((name) => name in after));
        expect(AnswersSchema.parse(after)).toEqual(after);
      }),
    );
  });
});

test.each([[null], ['Told'], [{ Source: 'Stolen' }], [{ Charged: 1 }]])('stored answers that are damaged (%j) count as none', (stored) => {
  expect(AnswersSchema.parse(stored)).toEqual({});
});
