import { type Answers, nextQuestion, QUESTIONS, type QuestionName, withAnswer } from '../../src/domain/guidance/guide.ts';

export type Conversation = { readonly answers: Answers; readonly asked: readonly QuestionName[] };

/** Every way to answer the guide's questions to the end. Throws where one does not end. */
export function everyConversation({ answers, asked }: Conversation = { answers: {}, asked: [] }): Conversation[] {
  if (asked.length > 10) throw new Error(`endless: ${asked.join(', ')}`);
  const question = nextQuestion(answers);
  if (question === null) return [{ answers, asked }];
  return QUESTIONS[question].flatMap((answer) => everyConversation({ answers: withAnswer(answers, question, answer), asked: [...asked, question] }));
}
