import { language, t } from '../../platform/i18n.ts';

/** A calm line beside the amount. */
export function AmountNote({ total }: { total: string }) {
  return (
    <p class="warning amount-note" lang={language()} role="status">
      {t('amountNote', total)}
    </p>
  );
}
