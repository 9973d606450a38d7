import { useState } from 'preact/hooks';
import { GUARDS, type GuardName, type GuardSettings } from '../domain/guards/guard-settings.ts';
import { inForce } from '../domain/trusted-sites.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { type Request, send } from '../platform/messages.ts';
import { TrustedSiteList } from '../ui/trusted-site-list.tsx';
import { useSettings } from '../ui/use-settings.ts';

type Frequency = Request<'set-guard'>['frequency'];

const NAMES: Record<GuardName, MessageKey> = { code: 'guardNameCode', charge: 'guardNameCharge', amount: 'guardNameAmount' };
const FREQUENCIES: Record<GuardName, readonly Frequency[]> = { code: ['always', 'off'], charge: ['always', 'daily', 'off'], amount: ['always', 'off'] };
const FREQUENCY_NAMES: Record<Frequency, MessageKey> = { always: 'guardEvery', daily: 'guardDaily', off: 'guardOff' };

/** How often each guard asks, from which amount, and the sites where it is paused, each with its way back. */
export function Guards() {
  const settings = useSettings();
  const [said, setSaid] = useState('');
  if (settings === null) return null;
  const { guards } = settings;
  const wish = (sent: Promise<unknown>, done = '') =>
    void sent.then(
      () => setSaid(done),
      () => setSaid(t('errorTryAgain')),
    );
  return (
    <section class="stack">
      <h2>{t('optionsGuards')}</h2>
      <p class="soft">{t('optionsGuardsIntro')}</p>
      {GUARDS.map((guard) => (
        <label class="setting" key={guard}>
          <span>{t(NAMES[guard])}</span>
          <select value={guards[guard]} onChange={({ currentTarget }) => wish(send('set-guard', { guard, frequency: currentTarget.value as Frequency }))}>
            {FREQUENCIES[guard].map((frequency) => (
              <option key={frequency} value={frequency}>
                {t(FREQUENCY_NAMES[frequency])}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label class="setting">
        <span>{t('optionsAmountFrom')}</span>
        <input
          type="number"
          min="0"
          max="10000000"
          step="1000"
          value={guards.amountFrom}
          onChange={({ currentTarget }) => wish(send('set-amount', { from: currentTarget.valueAsNumber }))}
        />
      </label>
      <Pauses guards={guards} onResume={(guard, site) => wish(send('resume-guard', { guard, site }), t('optionsResumed', site))} />
      <p role="status">{said}</p>
    </section>
  );
}

function Pauses({ guards, onResume }: { guards: GuardSettings; onResume: (guard: GuardName, site: string) => void }) {
  const paused = GUARDS.map((guard) => ({
    guard,
    sites: inForce(
      guards.pauses.filter((pause) => pause.guard === guard),
      Date.now(),
    ),
  })).filter(({ sites }) => sites.length > 0);
  if (paused.length === 0) return null;
  return (
    <>
      <h3>{t('optionsPauses')}</h3>
      {paused.map(({ guard, sites }) => (
        <div key={guard}>
          <p>{t(NAMES[guard])}</p>
          <TrustedSiteList sites={sites} undoLabel="undoPauseOf" onUndo={(site) => onResume(guard, site)} />
        </div>
      ))}
    </>
  );
}
