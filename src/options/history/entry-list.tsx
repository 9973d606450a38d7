import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../domain/history.ts';
import { formatMoment, formatNumber, t } from '../../platform/i18n.ts';
import { kindName } from '../../ui/kind-name.ts';
import { LevelMark } from '../../ui/level-mark.tsx';
import { CHOICE_NAMES } from './choice-names.ts';

const FIRST = 10;

/** The history, the newest first; the older part on request. */
export function EntryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, FIRST);
  const more = entries.length - shown.length;
  return (
    <>
      <ul class="rows">
        {shown.map(({ host, kind, level, choice, time }) => (
          <li key={`${time} ${host} ${choice}`} class={level}>
            <p class="entry-head">
              <strong>{host}</strong>
              <time class="soft" dateTime={new Date(time).toISOString()}>
                {formatMoment(time)}
              </time>
            </p>
            <p class="entry-what">
              <LevelMark level={level} />
              {level !== 'none' && <span>{kindName(kind)}</span>}
            </p>
            <p>{t(CHOICE_NAMES[choice])}</p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t('findingsMore', formatNumber(more))}
        </button>
      )}
    </>
  );
}
