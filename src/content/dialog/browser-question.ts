import type { Choice, Question } from '../../domain/guards/question.ts';
import { t } from '../../platform/i18n.ts';
import { STATEMENTS } from './charge-question.tsx';
import { CODE_ACTIONS } from './code-question.tsx';

/**
 * Asks in a window of the browser itself, which a page can neither take away nor cover nor answer: for pages that keep doing so
 * to ours. Only the word that is asked for proceeds; Enter and Escape are the safe choice here as well.
 */
export function answerFromBrowser(question: Question, host: string): Choice {
  const word = t('browserQuestionWord');
  const typed = prompt([t('browserQuestion'), ...linesOf(question, host), t('browserQuestionHow', word)].join('\n\n')) ?? '';
  return { choice: typed.normalize('NFKC').trim().toLowerCase() === word ? 'proceed' : 'stop' };
}

function linesOf(question: Question, host: string): string[] {
  if (question.guard === 'charge') return [t('chargeTitle'), t('chargeWhy'), STATEMENTS.map((statement) => `・${t(statement)}`).join('\n')];
  if (question.guard === 'amount') return [t('amountTitle', question.total), t('amountWhy'), t('amountPressure')];
  return [t(CODE_ACTIONS[question.action], host), t('guardCodeWhy')];
}
