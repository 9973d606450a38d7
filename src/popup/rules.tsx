import { t } from '../platform/i18n.ts';
import { RulesTable } from '../ui/rules-table.tsx';

export function Rules() {
  return (
    <>
      <h2>{t('rulesTitle')}</h2>
      <RulesTable />
      <p class="soft">{t('rulesChecked')}</p>
    </>
  );
}
