import type { Rule, RuleSideName } from '../domain/guidance/rules.ts';
import { t } from '../platform/i18n.ts';
import { RulesTable } from '../ui/rules-table.tsx';
import { SourceList } from '../ui/source-list.tsx';
import './rules.css';

/** Charged versus uncharged; every entry opens to its reason and where that comes from. */
export function Rules() {
  return (
    <>
      <h2>{t('rulesTitle')}</h2>
      <p class="soft">{t('rulesHint')}</p>
      <RulesTable explain={(rule, side) => <Reason rule={rule} side={side} />} />
      <p class="soft">{t('rulesChecked')}</p>
    </>
  );
}

function Reason({ rule, side }: { rule: Rule; side: RuleSideName }) {
  return (
    <div class={`reason ${side}`}>
      <p>{t(`rule${rule.name}${side}Why`)}</p>
      <h3>{t('sourcesTitle')}</h3>
      <SourceList names={rule[side].sources} />
    </div>
  );
}
