import type { Choice, Question } from '../../domain/guards/question.ts';

/** Puts a question to the person and waits for the choice; never rejects. */
export type Ask = (question: Question) => Promise<Choice>;

const PROCEED: Choice = { choice: 'proceed' };
const STOP: Choice = { choice: 'stop' };

/**
 * One question at a time: what is held while another question is open is stopped. When the extension itself is gone, nobody
 * could ever answer, and the person's action is let through.
 */
export function oneAtATime(send: (question: Question) => Promise<Choice>, isGone: () => boolean): Ask {
  let isOpen = false;
  return async (question) => {
    if (isOpen) return STOP;
    isOpen = true;
    try {
      return await send(question);
    } catch {
      return isGone() ? PROCEED : STOP;
    } finally {
      isOpen = false;
    }
  };
}
