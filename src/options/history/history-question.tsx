import { t } from '../../platform/i18n.ts';

/** Asked until it is answered; as long as it is not, nothing is kept. */
export function HistoryQuestion({ onAnswer }: { onAnswer: (wish: 'on' | 'off') => void }) {
  return (
    <div class="question stack">
      <h3>{t('historyAsk')}</h3>
      <p>{t('historyAskText')}</p>
      <p>{t('historyWhat')}</p>
      <div class="actions">
        <button type="button" onClick={() => onAnswer('on')}>
          {t('historyKeep')}
        </button>
        <button type="button" onClick={() => onAnswer('off')}>
          {t('historyDoNot')}
        </button>
      </div>
    </div>
  );
}
