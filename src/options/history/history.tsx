import { MOST_ENTRIES } from '../../domain/history.ts';
import { onHistoryChanged, readHistory } from '../../platform/history-store.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { send } from '../../platform/messages.ts';
import { useSettings } from '../../ui/use-settings.ts';
import { useStored } from '../../ui/use-stored.ts';
import { focusPart } from '../section.tsx';
import { useWish } from '../use-wish.ts';
import { EntryList } from './entry-list.tsx';
import { HistoryActions } from './history-actions.tsx';
import { HistoryQuestion } from './history-question.tsx';

/** What the person chose where something was shown; asked once whether to keep it, and kept on this device alone. */
export function History() {
  const settings = useSettings();
  const entries = useStored(readHistory, onHistoryChanged);
  const { said, wish } = useWish();
  if (settings === null || entries === null) return null;
  const keep = (history: 'on' | 'off') => wish(send('set-preferences', { patch: { history } }));
  const isKept = settings.history === 'on';
  return (
    <>
      {settings.history === 'unasked' ? (
        <HistoryQuestion onAnswer={(wanted) => keep(wanted).then(() => focusPart('history'))} />
      ) : (
        <>
          <p>{t('optionsHistoryIntro')}</p>
          <div class="checks">
            <label>
              <input type="checkbox" checked={isKept} onChange={({ currentTarget }) => keep(currentTarget.checked ? 'on' : 'off')} />
              {t('historyWish')}
            </label>
          </div>
          <p class="soft">
            {t('historyWhat')} {t('historyBound', formatNumber(MOST_ENTRIES))}
          </p>
          {entries.length === 0 && <p class="empty">{t(isKept ? 'historyEmpty' : 'historyNotKept')}</p>}
        </>
      )}
      {entries.length > 0 && (
        <>
          <EntryList entries={entries} />
          <HistoryActions entries={entries} onClear={() => wish(send('clear-history', {}), t('historyCleared')).then(() => focusPart('history'))} />
        </>
      )}
      <p role="status">{said}</p>
    </>
  );
}
