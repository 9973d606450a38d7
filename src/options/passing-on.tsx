import type { PassingOn as State } from '../domain/ledger/passing-on.ts';
import { formatNumber, t } from '../platform/i18n.ts';
import { onPassingOnChanged, readPassingOn } from '../platform/other-devices.ts';
import { useStored } from '../ui/use-stored.ts';

/** What keeps settings from the person's other devices, where something does; nothing otherwise. */
export function PassingOn() {
  const state = useStored(readPassingOn, onPassingOnChanged);
  const lines = state ? linesOf(state) : [];
  return (
    <div class="note-list" role="status">
      {lines.map((line) => (
        <p key={line} class="note">
          {line}
        </p>
      ))}
    </div>
  );
}

function linesOf({ problem, leftOut, isNewerThere }: State): string[] {
  return [
    ...(problem === 'busy' ? [t('passingOnBusy')] : []),
    ...(problem === 'failed' ? [t('passingOnFailed')] : []),
    ...(problem === null && leftOut > 0 ? [t('passingOnFull', formatNumber(leftOut))] : []),
    ...(isNewerThere ? [t('passingOnNewer')] : []),
  ];
}
