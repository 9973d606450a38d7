import type { Explanation } from '../../domain/explanation.ts';
import type { Level } from '../../domain/level.ts';
import { t } from '../../platform/i18n.ts';
import { FindingList } from '../../ui/finding-list.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { byPerson } from '../../ui/trusted-event.ts';
import { Announcement } from './announcement.tsx';

type Props = { level: Level; explanation: Explanation; failed: boolean; onLeave: () => void; onTrust: () => void; onDismiss: () => void };

/** On a page that may take the code: what was seen, what it means, what to do instead. */
export function Alert({ level, explanation: { title, means, instead, findings }, failed, onLeave, onTrust, onDismiss }: Props) {
  const dismissOnEscape = byPerson((event: KeyboardEvent) => event.key === 'Escape' && onDismiss());
  return (
    <section class={`warning alert ${level}`} aria-label={t('extensionName')} onKeyDown={dismissOnEscape}>
      <header>
        <LevelMark level={level} />
        <h2>{title}</h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="scroll" aria-label={t('alertSeen')} tabIndex={0}>
        <h3>{t('alertSeen')}</h3>
        <FindingList findings={findings} />
        <h3>{t('alertMeans')}</h3>
        <p>{means}</p>
        <h3>{t('alertInstead')}</h3>
        <p>{instead}</p>
      </section>
      <footer>
        <div class="actions">
          <button type="button" class="primary" onClick={byPerson(onLeave)}>
            {t('alertLeave')}
          </button>
          <button type="button" onClick={byPerson(onTrust)}>
            {t('alertTrust')}
          </button>
          <button type="button" class="plain" onClick={byPerson(onDismiss)}>
            {t('alertClose')}
          </button>
        </div>
        {failed && <p role="alert">{t('errorTryAgain')}</p>}
        <p class="fine">{t('alertTrustNote')}</p>
      </footer>
      <Announcement text={`${title} ${findings.map(({ says }) => says).join(' ')}`} urgent />
    </section>
  );
}
