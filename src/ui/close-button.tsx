import { t } from '../platform/i18n.ts';
import { byPerson } from './trusted-event.ts';

/** Takes away what it stands in the corner of. */
export function CloseButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <button type="button" class="close" aria-label={t('alertClose')} onClick={byPerson(onPress)}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
    </button>
  );
}
