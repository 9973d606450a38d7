import type { DownloadFailure } from '../domain/download.ts';
import { formatNumber, t } from '../platform/i18n.ts';

const MEGABYTE = 1_000_000;

/** Why something could not be fetched, as a sentence. */
export function downloadFailureText(failure: DownloadFailure): string {
  switch (failure.reason) {
    case 'address':
      return t('downloadAddress');
    case 'unreachable':
      return t('downloadUnreachable');
    case 'too-slow':
      return t('downloadTooSlow', formatNumber(failure.seconds));
    case 'too-big':
      return t('downloadTooBig', formatNumber(failure.limit / MEGABYTE));
    case 'cut-off':
      return t('downloadCutOff');
    case 'redirected':
      return t('downloadRedirected', failure.host);
    case 'status':
      return t('downloadStatus', String(failure.status));
    case 'web-page':
      return t('downloadWebPage');
  }
}
