import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answer, type Answers, nextQuestion, pathOf, type QuestionName, withAnswer } from '../domain/guidance/guide.ts';
import { t } from '../platform/i18n.ts';
import { keptAnswers } from '../platform/kept.ts';
import { AnswerList } from './guide/answer-list.tsx';
import { EstimatePage } from './guide/estimate-page.tsx';
import './guide/guide.css';
import { Question } from './guide/question.tsx';
import { useKept } from './guide/use-kept.ts';
import { Ways } from './guide/ways.tsx';
import { useRoute } from './route.ts';

/** The questions, and the ways open to the person who answers them; at `#guide/estimate` what is left of goods that are sold. */
export function Guide() {
  const [, part] = useRoute();
  return part === 'estimate' ? <EstimatePage /> : <Conversation />;
}

function Conversation() {
  const [answers, keep] = useKept(keptAnswers);
  const [again, setAgain] = useState<QuestionName | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  const question = answers && (again ?? nextQuestion(answers));
  // Each step takes the focus to its heading, so that it is read out; opening the guide leaves the focus on the tab.
  useLayoutEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [question]);

  if (answers === null) return null;

  function move(to: QuestionName | null, known: Answers): void {
    hasMoved.current = true;
    setAgain(to);
    keep(known);
  }

  const path = pathOf(answers);
  const at = question === null ? path.length : path.indexOf(question);
  const previous = path[at - 1];
  return (
    <section class="stack guide">
      {question && (
        <>
          <h2>{t('guideTitle')}</h2>
          {at === 0 && <p class="soft">{t('guideIntro')}</p>}
        </>
      )}
      <AnswerList answers={answers} except={question} onChange={(name) => move(name, answers)} />
      {question ? (
        <Question
          key={question}
          name={question}
          at={at + 1}
          chosen={answers[question]}
          heading={heading}
          onAnswer={(answer: Answer) => move(null, withAnswer(answers, question, answer))}
        />
      ) : (
        <Ways answers={answers} heading={heading} />
      )}
      {previous && (
        <p class="moves">
          <button type="button" class="plain" onClick={() => move(previous, answers)}>
            {t('guideBack')}
          </button>
          <button type="button" class="plain" onClick={() => move(null, {})}>
            {t('guideRestart')}
          </button>
        </p>
      )}
    </section>
  );
}
