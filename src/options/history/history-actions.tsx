import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../domain/history.ts';
import { saveFile } from '../../platform/download.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { FirstButton } from '../../ui/first-button.tsx';
import { dayInName } from '../backup/day-in-name.ts';
import { historyTable } from './history-table.ts';

/** Saves the history as a table, or clears it after one more question. */
export function HistoryActions({ entries, onClear }: { entries: readonly HistoryEntry[]; onClear: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (isAsking)
    return (
      <div class="question stack">
        <p>{t('historyClearAsk', formatNumber(entries.length))}</p>
        <div class="actions">
          <FirstButton onPress={() => setAsking(false)}>{t('importCancel')}</FirstButton>
          <button type="button" onClick={onClear}>
            {t('historyClearYes')}
          </button>
        </div>
      </div>
    );
  const save = () => saveFile(`gift-card-guard-history-${dayInName(Date.now())}.csv`, 'text/csv', historyTable(entries));
  return (
    <div class="actions">
      <button type="button" onClick={save}>
        {t('historyExport')}
      </button>
      <button type="button" onClick={() => setAsking(true)}>
        {t('historyClear')}
      </button>
    </div>
  );
}
