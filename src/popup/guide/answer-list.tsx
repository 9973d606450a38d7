import { type Answers, pathOf, type QuestionName } from '../../domain/guidance/guide.ts';
import { t } from '../../platform/i18n.ts';

type Props = { answers: Answers; except: QuestionName | null; onChange: (question: QuestionName) => void };

/** What has been answered so far; pressing an answer asks its question again. */
export function AnswerList({ answers, except, onChange }: Props) {
  const given = pathOf(answers).flatMap((question) => {
    const answer = answers[question];
    return answer === undefined || question === except ? [] : [{ question, text: t(`answer${answer}`) }];
  });
  if (given.length === 0) return null;
  return (
    <div class="given">
      <p class="soft" id="answers">
        {t('guideAnswers')}
      </p>
      <ul aria-labelledby="answers">
        {given.map(({ question, text }) => (
          <li key={question}>
            <button type="button" aria-label={t('guideChange', text)} onClick={() => onChange(question)}>
              {text}
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M11.5 1.5l3 3L5 14H2v-3z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
