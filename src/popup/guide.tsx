import { t } from '../platform/i18n.ts';

/** The questions, and the ways open to the person who answers them. */
export function Guide() {
  return <h2>{t('guideTitle')}</h2>;
}
