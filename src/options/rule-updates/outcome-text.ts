import type { Outcome } from '../../domain/updates/outcome.ts';
import { formatDay, formatNumber, t } from '../../platform/i18n.ts';
import { downloadFailureText } from '../../ui/download-failure.ts';

/** What came of the last look for newer rules, as a sentence. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.came) {
    case 'installed':
      return t('updatesCameInstalled', formatNumber(outcome.version));
    case 'unchanged':
      return t('updatesCameUnchanged');
    case 'as-bundled':
      return t('updatesCameAsBundled');
    case 'not-fetched':
      return downloadFailureText(outcome.failure);
    case 'not-signed':
      return t('updatesCameNotSigned');
    case 'unreadable':
      return t('updatesCameUnreadable');
    case 'newer-format':
      return t('updatesCameNewerFormat');
    case 'older':
      return t('updatesCameOlder', formatNumber(outcome.version), formatNumber(outcome.highest));
    case 'same-number':
      return t('updatesCameSameNumber', formatNumber(outcome.version));
    case 'expired':
      return t('updatesCameExpired', formatNumber(outcome.version), formatDay(outcome.expires));
    case 'not-yet':
      return t('updatesCameNotYet', formatNumber(outcome.version), formatDay(outcome.created));
    case 'no-room':
      return t('updatesCameNoRoom');
  }
}
