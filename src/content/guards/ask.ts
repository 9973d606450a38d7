import type { Choice, Question } from '../../domain/guards/question.ts';
import type { Hold } from './held-action.ts';
import { beginQuiet, endQuiet } from './quiet.ts';
import { drop, replay, restoreFocus } from './replay.ts';

/** Puts a question to the person and waits for the choice. */
export type Ask = (question: Question) => Promise<Choice>;

/**
 * Asks, one question at a time, and then does the held action or drops it. What is held while another question is open is
 * dropped. When the extension itself is gone nobody could ever answer, and the person's action is let through.
 */
export function holdUntilAnswered(ask: Ask, isGone: () => boolean): Hold {
  let isOpen = false;
  return async (question, held) => {
    if (isOpen) return 'stop';
    isOpen = true;
    beginQuiet();
    const choice = await ask(question).then(
      (answer) => answer.choice,
      () => (isGone() ? 'proceed' : 'stop'),
    );
    isOpen = false;
    restoreFocus(held);
    if (choice === 'stop') drop(held);
    endQuiet();
    if (choice === 'proceed') replay(held);
    return choice;
  };
}
