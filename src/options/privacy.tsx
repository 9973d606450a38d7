import { type MessageKey, t } from '../platform/i18n.ts';
import { useRulesStatus } from './rule-updates/use-rules-status.ts';

const POINTS: readonly (readonly [MessageKey, MessageKey])[] = [
  ['privacyLeaves', 'privacyLeavesText'],
  ['privacySees', 'privacySeesText'],
  ['privacyKeeps', 'privacyKeepsText'],
  ['privacyNever', 'privacyNeverText'],
  ['privacyForget', 'privacyForgetText'],
];

/** What it can see, what it keeps and where, and what leaves the device, in plain words. */
export function Privacy() {
  const status = useRulesStatus();
  const asks = status?.canCheck && status.channel.state === 'set' && status.updates.choice !== 'bundled' ? new URL(status.channel.url).host : null;
  return (
    <dl class="facts">
      {POINTS.map(([name, text]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            {t(text)}
            {text === 'privacyLeavesText' && asks && <p>{t('privacyLeavesRules', asks)}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
