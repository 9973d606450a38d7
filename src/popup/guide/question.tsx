import type { RefObject } from 'preact';
import { type Answer, QUESTIONS, type QuestionName } from '../../domain/guidance/guide.ts';
import { t } from '../../platform/i18n.ts';

type Props = {
  name: QuestionName;
  /** Which question it is, from 1. */
  at: number;
  chosen: Answer | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
  onAnswer: (answer: Answer) => void;
};

/** One question; pressing an answer goes on. An answer given before is marked. */
export function Question({ name, at, chosen, heading, onAnswer }: Props) {
  return (
    <section class="card question" aria-labelledby="question">
      <p class="soft" id="progress">
        {t('guideProgress', String(at))}
      </p>
      <h3 id="question" ref={heading} tabIndex={-1} aria-describedby="progress">
        {t(`ask${name}`)}
      </h3>
      <ul>
        {QUESTIONS[name].map((answer) => (
          <li key={answer}>
            <button type="button" {...(answer === chosen && { 'aria-current': 'true' })} onClick={() => onAnswer(answer)}>
              {t(`answer${answer}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
