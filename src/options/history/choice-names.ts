import type { HistoryChoice } from '../../domain/history.ts';
import type { MessageKey } from '../../platform/i18n.ts';

export const CHOICE_NAMES: Readonly<Record<HistoryChoice, MessageKey>> = {
  dismissed: 'choiceDismissed',
  left: 'choiceLeft',
  trusted: 'choiceTrusted',
  untrusted: 'choiceUntrusted',
  'code-stop': 'choiceCodeStop',
  'code-proceed': 'choiceCodeProceed',
  'charge-stop': 'choiceChargeStop',
  'charge-proceed': 'choiceChargeProceed',
  'amount-stop': 'choiceAmountStop',
  'amount-proceed': 'choiceAmountProceed',
};
