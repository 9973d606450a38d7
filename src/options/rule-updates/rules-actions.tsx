import { useState } from 'preact/hooks';
import type { RulesChoice } from '../../domain/updates/state.ts';
import type { RulesStatus } from '../../domain/updates/status.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { send } from '../../platform/messages.ts';
import { focusPart } from '../section.tsx';
import { useWish } from '../use-wish.ts';

/** Looks for newer rules now, and goes back and forth between those that are kept. */
export function RulesActions({ status }: { status: RulesStatus }) {
  const { said, wish } = useWish();
  const [isChecking, setChecking] = useState(false);
  const check = async () => {
    if (isChecking) return;
    setChecking(true);
    await wish(send('check-rules', {}), t('updatesCheckDone'));
    setChecking(false);
  };
  // The button that was pressed gives way to others.
  const choose = (choice: RulesChoice) => wish(send('choose-rules', { choice }), t('updatesChosen')).then(() => focusPart('packs'));
  return (
    <>
      <div class="actions">
        {status.updates.choice !== 'bundled' && (
          <button type="button" aria-disabled={isChecking} onClick={check}>
            {t(isChecking ? 'updatesChecking' : 'updatesCheckNow')}
          </button>
        )}
        {choicesOf(status).map(({ choice, name }) => (
          <button key={choice} type="button" onClick={() => choose(choice)}>
            {name}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </>
  );
}

/** The rules that are there and not in use. What is no newer than the bundled rules is nothing to go back to. */
function choicesOf({ bundled, updates }: RulesStatus): { choice: RulesChoice; name: string }[] {
  const { choice, newest, previous } = updates;
  const isWorth = (release: typeof newest) => release !== null && release.version > bundled.version;
  const name = (key: 'updatesUseNewest' | 'updatesGoBack', release: typeof newest) => t(key, formatNumber(release?.version ?? 0));
  return [
    ...(choice !== 'newest' ? [{ choice: 'newest' as const, name: isWorth(newest) ? name('updatesUseNewest', newest) : t('updatesUseUpdates') }] : []),
    ...(choice !== 'previous' && isWorth(previous) ? [{ choice: 'previous' as const, name: name('updatesGoBack', previous) }] : []),
    ...(choice !== 'bundled' ? [{ choice: 'bundled' as const, name: t('updatesUseBundled') }] : []),
  ];
}
