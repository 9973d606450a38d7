import type { ListFailure } from '../../domain/lists/list-state.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { downloadFailureText } from '../../ui/download-failure.ts';

/** Why a list was not taken, in a sentence. */
export function failureText(failure: ListFailure): string {
  switch (failure.reason) {
    case 'too-many':
      return t('failureTooMany', formatNumber(failure.limit));
    case 'empty':
      return t('failureEmpty');
    case 'no-list':
      return t('failureNoList');
    case 'not-kept':
      return t('failureNotKept');
    default:
      return downloadFailureText(failure);
  }
}
