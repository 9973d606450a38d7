import type { Outcome } from '../../domain/presentation.ts';
import { language, type MessageKey, t } from '../../platform/i18n.ts';
import { LevelMark } from '../../ui/level-mark.tsx';
import { byPerson } from '../../ui/trusted-event.ts';
import { Announcement } from './announcement.tsx';

const WORDS: Record<Outcome, { title: MessageKey; text: MessageKey }> = {
  charged: { title: 'afterChargedTitle', text: 'afterChargedText' },
  failed: { title: 'afterFailedTitle', text: 'afterFailedText' },
};

/** In the banner's place once a code was applied: what comes next, and what to keep. */
export function AfterCharging({ outcome, onDismiss }: { outcome: Outcome; onDismiss: () => void }) {
  const title = t(WORDS[outcome].title);
  const text = t(WORDS[outcome].text);
  return (
    <section class="warning banner notice" lang={language()} aria-label={t('extensionName')}>
      <div class="inside">
        <LevelMark level="notice" />
        <h2>{title}</h2>
        <p>{text}</p>
        <div class="actions">
          <button type="button" class="primary" onClick={byPerson(onDismiss)}>
            {t('bannerDismiss')}
          </button>
        </div>
      </div>
      <Announcement text={`${title} ${text}`} urgent={false} />
    </section>
  );
}
