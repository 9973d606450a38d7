import { language, t } from '../../platform/i18n.ts';
import { FirstButton } from '../../ui/first-button.tsx';
import { byPerson } from '../../ui/trusted-event.ts';

/** For someone who is being told what to do: permission to stop, and whom to ring. */
export function PressureHelp({ onBack, onStop }: { onBack: () => void; onStop: () => void }) {
  return (
    <section class="warning question danger" lang={language()} aria-labelledby="pressure-title">
      <div class="scroll">
        <h2 id="pressure-title">{t('pressureTitle')}</h2>
        <p>{t('pressureText')}</p>
        <ul class="numbers">
          <li>
            <a class="link" href="tel:188">
              {t('pressureConsumer')}
            </a>
          </li>
          <li>
            <a class="link" href="tel:%239110">
              {t('pressurePolice')}
            </a>
          </li>
        </ul>
      </div>
      <footer>
        <div class="actions">
          <FirstButton onPress={onStop}>{t('amountStop')}</FirstButton>
          <button type="button" class="plain" onClick={byPerson(onBack)}>
            {t('pressureBack')}
          </button>
        </div>
      </footer>
    </section>
  );
}
