import * as z from 'zod/mini';

/** The guide's questions with their answers. Each name stands for a text: `ask<Question>`, `answer<Answer>`. */
export const QUESTIONS = {
  Source: ['Bought', 'Received', 'Told'],
  /** Is it still a code, or a balance already? */
  Charged: ['Code', 'Charged', 'Unsure'],
  /** Asked only of a balance. */
  Used: ['Unused', 'Used'],
  Need: ['Cash', 'Refund', 'Give', 'Use'],
} as const;
export type QuestionName = keyof typeof QUESTIONS;
export type Answer = (typeof QUESTIONS)[QuestionName][number];

/** What was answered so far. A stored one that is damaged counts as nothing answered. */
export const AnswersSchema = z.catch(
  z.object({
    Source: z.exactOptional(z.enum(QUESTIONS.Source)),
    Charged: z.exactOptional(z.enum(QUESTIONS.Charged)),
    Used: z.exactOptional(z.enum(QUESTIONS.Used)),
    Need: z.exactOptional(z.enum(QUESTIONS.Need)),
  }),
  {},
);
export type Answers = Readonly<z.infer<typeof AnswersSchema>>;

/** The next question; `null` when enough is known. Somebody who was told to buy it needs no more questions. */
export function nextQuestion(answers: Answers): QuestionName | null {
  return pathOf(answers).find((question) => answers[question] === undefined) ?? null;
}

/** The questions these answers lead through, in order, up to the first that is still open. */
export function pathOf(answers: Answers): QuestionName[] {
  const path: QuestionName[] = [];
  for (const question of Object.keys(QUESTIONS) as QuestionName[]) {
    if (!isAsked(question, answers)) continue;
    path.push(question);
    if (answers[question] === undefined) break;
  }
  return path;
}

/** Adds or changes an answer. Answers to questions that no longer arise are dropped. */
export function withAnswer(answers: Answers, question: QuestionName, answer: Answer): Answers {
  const changed = { ...answers, [question]: answer };
  return Object.fromEntries(pathOf(changed).flatMap((name) => (changed[name] === undefined ? [] : [[name, changed[name]]])));
}

function isAsked(question: QuestionName, { Source, Charged }: Answers): boolean {
  if (question === 'Source') return true;
  if (Source === 'Told') return false;
  return question !== 'Used' || Charged === 'Charged';
}
