import { type MessageKey, t } from '../platform/i18n.ts';

const POINTS: readonly (readonly [MessageKey, MessageKey])[] = [
  ['privacyLeaves', 'privacyLeavesText'],
  ['privacySees', 'privacySeesText'],
  ['privacyKeeps', 'privacyKeepsText'],
  ['privacyNever', 'privacyNeverText'],
  ['privacyForget', 'privacyForgetText'],
];

/** What it can see, what it keeps and where, and what leaves the device, in plain words. */
export function Privacy() {
  return (
    <dl class="facts">
      {POINTS.map(([name, text]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
