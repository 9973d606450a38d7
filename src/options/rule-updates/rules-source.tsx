import { isGood } from '../../domain/updates/outcome.ts';
import { isClockBehind, timeAt } from '../../domain/updates/state.ts';
import type { RulesStatus } from '../../domain/updates/status.ts';
import { formatDay, formatMoment, formatNumber, t } from '../../platform/i18n.ts';
import { outcomeText } from './outcome-text.ts';
import { RulesActions } from './rules-actions.tsx';
import { SkippedRules } from './skipped-rules.tsx';
import { useRulesStatus } from './use-rules-status.ts';

/** Where the rules in use come from, how the last look for newer ones went, and the ways back. */
export function RulesSource() {
  const status = useRulesStatus();
  if (status === null) return null;
  const { channel, canCheck, bundled } = status;
  if (channel.state === 'none') return <p>{t('updatesOnlyBundled', formatNumber(bundled.version), formatDay(bundled.created))}</p>;
  const fault = channel.state === 'broken' ? (channel.what === 'url' ? 'updatesBrokenUrl' : 'updatesBrokenKey') : canCheck ? null : 'updatesUnsupported';
  if (fault)
    return (
      <div class="wrong">
        <p>{t(fault)}</p>
        {channel.by === 'policy' && <p>{t('updatesByPolicy')}</p>}
      </div>
    );
  return (
    <>
      <Facts status={status} />
      <Notes status={status} />
      <RulesActions status={status} />
      <SkippedRules skipped={status.skipped} />
    </>
  );
}

function Facts({ status: { channel, bundled, inUse, updates } }: { status: RulesStatus }) {
  if (channel.state !== 'set') return null;
  const { checked, outcome } = updates;
  return (
    <dl class="facts">
      <div>
        <dt>{t('updatesInUse')}</dt>
        <dd>
          {inUse
            ? t('updatesReceived', formatNumber(inUse.version), formatDay(inUse.created), formatDay(inUse.received))
            : t('updatesBundled', formatNumber(bundled.version), formatDay(bundled.created))}
        </dd>
      </div>
      <div>
        <dt>{t('updatesFrom')}</dt>
        <dd>
          {new URL(channel.url).host}
          {channel.by === 'policy' && <p>{t('updatesByPolicy')}</p>}
          {updates.choice !== 'bundled' && <p class="soft">{t('updatesDaily')}</p>}
        </dd>
      </div>
      <div>
        <dt>{t('updatesChecked')}</dt>
        <dd>
          {checked === null ? t('updatesNeverChecked') : formatMoment(checked)}
          {outcome && <p>{outcomeText(outcome)}</p>}
          {outcome && !isGood(outcome) && <p>{t('updatesKept')}</p>}
        </dd>
      </div>
    </dl>
  );
}

function Notes({ status: { inUse, updates } }: { status: RulesStatus }) {
  const clock = Date.now();
  const notes = [
    inUse && inUse.expires <= timeAt(updates, clock) && t('updatesPast', formatDay(inUse.expires)),
    isClockBehind(updates, clock) && t('updatesClockBehind'),
    updates.choice === 'bundled' && t('updatesChosenBundled'),
    updates.choice === 'previous' && t('updatesChosenPrevious'),
  ];
  return (
    <>
      {notes.map(
        (note) =>
          note && (
            <p key={note} class="question">
              {note}
            </p>
          ),
      )}
    </>
  );
}
