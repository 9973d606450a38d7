import { t } from '../../platform/i18n.ts';
import { byPerson } from '../../ui/trusted-event.ts';

/** The way to help for those who are doing what someone else told them to. */
export function AskedButton({ onPress }: { onPress: () => void }) {
  return (
    <button type="button" class="plain" onClick={byPerson(onPress)}>
      {t('chargeAsked')}
    </button>
  );
}
