import { t } from '../../platform/i18n.ts';
import { FirstButton } from '../../ui/first-button.tsx';
import { SupportContact } from '../../ui/support-contact.tsx';
import { byPerson } from '../../ui/trusted-event.ts';
import { Announcement } from '../warning/announcement.tsx';
import { QuestionFrame } from './question-frame.tsx';

const STEPS = ['stepHangUp', 'stepNothingYet', 'stepTalkToSomeone'] as const;

/** For someone who is being told what to do: permission to stop, what to do now, and whom to ring. */
export function PressureHelp({ onBack, onStop }: { onBack: () => void; onStop: () => void }) {
  return (
    <QuestionFrame
      level="danger"
      title={t('pressureTitle')}
      text={<p>{t('pressureText')}</p>}
      actions={
        <div class="choices">
          <FirstButton onPress={onStop}>{t('amountStop')}</FirstButton>
          <button type="button" onClick={byPerson(onBack)}>
            {t('pressureBack')}
          </button>
        </div>
      }
    >
      <Announcement text={`${t('pressureTitle')} ${t('pressureText')}`} urgent />
      <ol class="steps">
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <SupportContact />
      <div class="numbers">
        <a class="link" href="tel:188">
          {t('pressureConsumer')}
        </a>
        <a class="link" href="tel:%239110">
          {t('pressurePolice')}
        </a>
      </div>
    </QuestionFrame>
  );
}
