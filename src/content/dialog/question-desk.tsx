import type { ExplainedFinding } from '../../domain/explanation.ts';
import { mustAsk } from '../../domain/guards/guard-settings.ts';
import type { Choice, Question } from '../../domain/guards/question.ts';
import { isLocked } from '../../domain/policy/with-policy.ts';
import { trustOf } from '../../domain/trusted-sites.ts';
import { noteAskedToday, wasAskedToday } from '../../platform/asked-today.ts';
import { organisationName } from '../../platform/organisation-words.ts';
import { send } from '../../platform/page-messages.ts';
import { isInPrivateWindow } from '../../platform/private-window.ts';
import { readSettings } from '../../platform/settings-store.ts';
import { PageOverlay } from '../page-overlay.ts';
import { AmountQuestion } from './amount-question.tsx';
import { answerFromBrowser } from './browser-question.ts';
import { ChargeQuestion } from './charge-question.tsx';
import { CodeQuestion } from './code-question.tsx';
import { StoppedNote } from './stopped-note.tsx';

const PROCEED: Choice = { choice: 'proceed' };

/** Asks the questions of all guards on this page, its frames included, one at a time. */
export class QuestionDesk {
  private readonly overlay = new PageOverlay('in-front', {
    onClose: () => this.dismiss(),
    onDriven: () => this.askByBrowser?.(),
  });
  private answer: ((choice: Choice) => void) | null = null;
  private askByBrowser: (() => void) | null = null;
  /** Who decided that this is asked, where it was not the person. */
  private lockedBy: string | null = null;
  private decide: () => void = () => undefined;
  /** Done once the first question is on the screen, or was let through. */
  readonly firstDecided = new Promise<void>((resolve) => {
    this.decide = resolve;
  });

  /** `findings` gives what was seen on this page, for the questions that show it; `onChosen` hears what the person chose. */
  constructor(
    private readonly findings: () => readonly ExplainedFinding[],
    private readonly onChosen: (question: Question, choice: Choice) => void,
  ) {}

  /** Lets through at once what the person does not want to be asked about; otherwise shows the question until it is answered. */
  async ask(question: Question, host: string): Promise<Choice> {
    let answer: Promise<Choice> | null = null;
    try {
      if (await this.isWanted(question, host)) answer = this.show(question, host);
    } finally {
      this.decide();
    }
    if (answer === null) return PROCEED;
    const choice = await answer;
    this.onChosen(question, choice);
    // Someone who stopped is asked again; only what was agreed to is agreed for the day.
    if (choice.choice === 'proceed' && !isInPrivateWindow()) await noteAskedToday(question.guard).catch(() => undefined);
    if (choice.remember) await send('pause-guard', { guard: question.guard, host, how: choice.remember }).catch(() => undefined);
    return choice;
  }

  private async isWanted({ guard }: Question, host: string): Promise<boolean> {
    const [{ guards, trustedSites, policy }, wasAsked] = await Promise.all([readSettings(), wasAskedToday(guard)]);
    const now = Date.now();
    this.lockedBy = isLocked(policy, `guards.${guard}`) ? organisationName(policy) : null;
    const trust = guard === 'code' ? trustOf(trustedSites, host, now) : null;
    const isTrusted = trust !== null && (trust.isManaged === true || this.lockedBy === null);
    return !isTrusted && mustAsk(guards, guard, host, now, wasAsked);
  }

  private show(question: Question, host: string): Promise<Choice> {
    // A second question while one is open is answered by not doing it.
    if (this.answer) return Promise.resolve({ choice: 'stop' });
    return new Promise((resolve) => {
      this.answer = (choice) => {
        this.answer = null;
        this.askByBrowser = null;
        this.close(question, choice);
        resolve(choice);
      };
      this.askByBrowser = () => this.answer?.(answerFromBrowser(question, host));
      this.overlay.show(this.dialogFor(question, host, this.answer));
    });
  }

  private dialogFor(question: Question, host: string, onChoose: (choice: Choice) => void) {
    const shared = { onChoose, lockedBy: this.lockedBy };
    if (question.guard === 'charge') return <ChargeQuestion {...shared} />;
    if (question.guard === 'amount') return <AmountQuestion {...shared} question={question} />;
    return <CodeQuestion {...shared} question={question} host={host} findings={this.findings()} />;
  }

  /** Escape: of a question the safe answer, of a note its end. */
  private dismiss(): void {
    if (this.answer) this.answer({ choice: 'stop' });
    else this.overlay.remove();
  }

  private close(question: Question, { choice }: Choice): void {
    this.overlay.remove();
    const hasCopy = question.guard === 'code' && question.action === 'paste' && choice === 'stop';
    if (hasCopy) this.overlay.show(<StoppedNote onClose={() => this.overlay.remove()} />);
  }
}
