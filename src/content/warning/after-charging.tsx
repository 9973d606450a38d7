import type { Outcome } from '../../domain/presentation.ts';
import { language, type MessageKey, t } from '../../platform/i18n.ts';
import { LevelMark } from '../../ui/level-mark.tsx';
import { byPerson } from '../../ui/trusted-event.ts';
import { Announcement } from './announcement.tsx';

type Words = { readonly title: MessageKey; readonly text: MessageKey; readonly points: readonly MessageKey[]; readonly areSteps?: true };

const WORDS: Record<Outcome, Words> = {
  charged: { title: 'afterChargedTitle', text: 'afterChargedText', points: ['afterSpend', 'afterKeep', 'afterTellNobody'] },
  used: { title: 'afterUsedTitle', text: 'afterUsedText', points: ['afterUsedOwn', 'afterUsedAmazon', 'afterUsedNoMore', 'afterUsedPolice'], areSteps: true },
  failed: { title: 'afterFailedTitle', text: 'afterFailedText', points: [] },
};

/** In the banner's place once a code was applied: what comes next, and what to keep. */
export function AfterCharging({ outcome, onDismiss }: { outcome: Outcome; onDismiss: () => void }) {
  const { title, text, points, areSteps } = WORDS[outcome];
  const List = areSteps ? 'ol' : 'ul';
  return (
    <section class="warning banner notice" lang={language()} aria-label={t('extensionName')}>
      <div class="inside">
        <LevelMark level="notice" />
        <h2>{t(title)}</h2>
        <p>{t(text)}</p>
        {points.length > 0 && (
          <List class="points">
            {points.map((point) => (
              <li key={point}>{t(point)}</li>
            ))}
          </List>
        )}
        <div class="actions">
          <button type="button" class="primary" onClick={byPerson(onDismiss)}>
            {t('bannerDismiss')}
          </button>
        </div>
      </div>
      <Announcement text={[title, text, ...points].map((key) => t(key)).join(' ')} urgent={false} />
    </section>
  );
}
