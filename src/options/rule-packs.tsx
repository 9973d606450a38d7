import { inLanguage } from '../domain/localized.ts';
import type { RulePack } from '../domain/rule-pack.ts';
import { formatDay, formatNumber, language, t } from '../platform/i18n.ts';
import { loadRules, onRulesChanged } from '../platform/rules-store.ts';
import { kindName } from '../ui/kind-name.ts';
import { useStored } from '../ui/use-stored.ts';
import { RulesSource } from './rule-updates/rules-source.tsx';

const readRules = () => loadRules(new AbortController().signal);

/** Where the rules come from, and the packs at work: what each is for, its version, how many signals it has, and when it was fitted. */
export function RulePacks() {
  const rules = useStored(readRules, onRulesChanged);
  if (rules === null) return <p>{t('popupLoading')}</p>;
  return (
    <>
      <RulesSource />
      <p class="soft">{t('optionsPacksIntro')}</p>
      <ul class="rows">
        {rules.packs.map((pack) => (
          <PackRow key={pack.id} pack={pack} />
        ))}
      </ul>
    </>
  );
}

function PackRow({ pack: { kind, title, version, signals, calibration } }: { pack: RulePack }) {
  return (
    <li>
      <strong>{kindName(kind)}</strong>
      <p>{inLanguage(title, language())}</p>
      <p class="soft">
        {t('packVersion', version, formatNumber(signals.length))}
        <br />
        {calibration ? t('packFitted', formatDay(Date.parse(calibration.date)), formatNumber(calibration.pages)) : t('packByHand')}
      </p>
    </li>
  );
}
