import { useEffect, useState } from 'preact/hooks';
import { inLanguage } from '../domain/localized.ts';
import type { RuleBundle, RulePack } from '../domain/rule-pack.ts';
import { formatDay, formatNumber, language, t } from '../platform/i18n.ts';
import { loadRules } from '../platform/rules-store.ts';
import { kindName } from '../ui/kind-name.ts';

/** The rule packs at work: what each is for, its version, how many signals it has, and when it was fitted. */
export function RulePacks() {
  const rules = useRules();
  if (rules === null) return <p>{t('popupLoading')}</p>;
  return (
    <>
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

function useRules(): RuleBundle | null {
  const [rules, setRules] = useState<RuleBundle | null>(null);
  useEffect(() => {
    const life = new AbortController();
    loadRules(life.signal).then(setRules, () => undefined);
    return () => life.abort();
  }, []);
  return rules;
}
