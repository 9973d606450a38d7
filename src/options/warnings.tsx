import { type GuardSettings, PAUSABLE, type Pausable, pausesOf } from '../domain/guards/guard-settings.ts';
import { isLocked } from '../domain/policy/with-policy.ts';
import type { PreferencesPatch } from '../domain/preferences.ts';
import { inForce } from '../domain/trusted-sites.ts';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import { organisationName } from '../platform/organisation-words.ts';
import { TrustedSiteList } from '../ui/trusted-site-list.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { AmountField } from './amount-field.tsx';
import { Choice } from './choice.tsx';
import { GUARD_NAMES, PAUSE_NAMES, WARNINGS } from './choices.ts';
import { focusPart } from './section.tsx';
import { useWish } from './use-wish.ts';

/** Which warnings are shown, how often each guard asks and from which amount, and the sites where guards are paused. */
export function Warnings() {
  const settings = useSettings();
  const { said, wish } = useWish();
  if (settings === null) return null;
  const { warnings, guards, policy } = settings;
  const lock = (path: string) => ({ lockedBy: isLocked(policy, path) ? organisationName(policy) : null });
  const set = (patch: PreferencesPatch) => wish(send('set-preferences', { patch }));
  return (
    <>
      <p class="soft">{t('optionsWarningsIntro')}</p>
      <div>
        <Choice
          {...named(WARNINGS.banner)}
          {...lock('warnings.banner')}
          hint={t('warningBannerHint')}
          value={warnings.banner}
          onChoose={(banner) => set({ warnings: { banner } })}
        />
        <Choice
          {...named(WARNINGS.alert)}
          {...lock('warnings.alert')}
          hint={t('warningAlertHint')}
          value={warnings.alert}
          onChoose={(alert) => set({ warnings: { alert } })}
        />
      </div>
      <h3>{t('optionsMarks')}</h3>
      <div>
        <Choice
          {...named(WARNINGS.marks)}
          {...lock('warnings.marks')}
          hint={t('warningMarksHint')}
          value={warnings.marks}
          onChoose={(marks) => set({ warnings: { marks } })}
        />
      </div>
      <h3>{t('optionsGuards')}</h3>
      <p class="soft">{t('optionsGuardsIntro')}</p>
      <div>
        <Choice {...named(GUARD_NAMES.code)} {...lock('guards.code')} value={guards.code} onChoose={(code) => set({ guards: { code } })} />
        <Choice {...named(GUARD_NAMES.charge)} {...lock('guards.charge')} value={guards.charge} onChoose={(charge) => set({ guards: { charge } })} />
        <Choice {...named(GUARD_NAMES.amount)} {...lock('guards.amount')} value={guards.amount} onChoose={(amount) => set({ guards: { amount } })} />
        <AmountField {...lock('guards.amountFrom')} value={guards.amountFrom} onChange={(amountFrom) => set({ guards: { amountFrom } })} />
      </div>
      <Pauses
        guards={guards}
        onResume={(guard, site) => wish(send('resume-guard', { guard, site }), t(PAUSE_NAMES[guard].undone, site)).then(() => focusPart('warnings'))}
      />
      <p role="status">{said}</p>
    </>
  );
}

function named<Named extends { readonly name: Parameters<typeof t>[0] }>({ name, ...rest }: Named) {
  return { label: t(name), ...rest };
}

function Pauses({ guards, onResume }: { guards: GuardSettings; onResume: (guard: Pausable, site: string) => void }) {
  const paused = PAUSABLE.map((guard) => ({ guard, sites: inForce(pausesOf(guards, guard), Date.now()) })).filter(({ sites }) => sites.length > 0);
  if (paused.length === 0) return null;
  return (
    <>
      <h3>{t('optionsPauses')}</h3>
      {paused.map(({ guard, sites }) => (
        <div key={guard}>
          <p>{t(PAUSE_NAMES[guard].name)}</p>
          <TrustedSiteList sites={sites} undoLabel={PAUSE_NAMES[guard].undo} onUndo={(site) => onResume(guard, site)} />
        </div>
      ))}
    </>
  );
}
