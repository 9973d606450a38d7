import { csvOf } from '../../domain/csv.ts';
import type { HistoryEntry } from '../../domain/history.ts';
import { t } from '../../platform/i18n.ts';
import { kindName } from '../../ui/kind-name.ts';
import { levelName } from '../../ui/level-mark.tsx';
import { CHOICE_NAMES } from './choice-names.ts';

/** The history as a table for people and their spreadsheets, the newest entry first. */
export function historyTable(entries: readonly HistoryEntry[]): string {
  const head = [t('historyTime'), t('historySite'), t('historyKind'), t('historyLevel'), t('historyChoice')];
  const rows = entries.map(({ time, host, kind, level, choice }) => [
    // The person's own day and time, in the one order that sorts.
    new Date(time).toLocaleString('sv'),
    host,
    kindName(kind),
    levelName(level),
    t(CHOICE_NAMES[choice]),
  ]);
  return csvOf([head, ...rows]);
}
