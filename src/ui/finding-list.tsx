import { useState } from 'preact/hooks';
import type { ExplainedFinding } from '../domain/explanation.ts';
import { t } from '../platform/i18n.ts';
import { byPerson } from './trusted-event.ts';

const FIRST = 3;

/** What was seen, each in plain words with the place it was seen; the weightiest first, the rest on request. */
export function FindingList({ findings }: { findings: readonly ExplainedFinding[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, FIRST);
  const more = findings.length - shown.length;
  return (
    <>
      <ul class="findings">
        {shown.map(({ signal, says, excerpt }) => (
          <li key={signal}>
            {says}
            {excerpt !== '' && <q class="excerpt">{excerpt}</q>}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="plain" onClick={byPerson(() => setAll(true))}>
          {t('findingsMore', String(more))}
        </button>
      )}
    </>
  );
}
