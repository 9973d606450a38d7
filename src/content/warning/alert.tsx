import type { Level } from '../../domain/level.ts';
import { language, t } from '../../platform/i18n.ts';
import { CloseButton } from '../../ui/close-button.tsx';
import { DisclosureList } from '../../ui/disclosure-list.tsx';
import type { ExplainedVerdict } from '../../ui/explain-verdict.ts';
import { FindingList } from '../../ui/finding-list.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { SupportContact } from '../../ui/support-contact.tsx';
import { byPerson } from '../../ui/trusted-event.ts';
import { Announcement } from './announcement.tsx';

type Props = {
  level: Level;
  explanation: ExplainedVerdict;
  /** Whose frame in the page it is about; `null` where it is about the page itself. */
  frameHost: string | null;
  failed: boolean;
  onLeave: () => void;
  /** `null` where nobody may trust: in a private window, where nothing is kept, and where the organisation warns. */
  onTrust: (() => void) | null;
  onDismiss: () => void;
};

/** On a page that may take the code: what was seen, what it means, what to do instead. */
export function Alert({ level, explanation, frameHost, failed, onLeave, onTrust, onDismiss }: Props) {
  const { title, summary, means, instead, listed, findings, disclosures } = explanation;
  const dismissOnEscape = byPerson((event: KeyboardEvent) => event.key === 'Escape' && onDismiss());
  return (
    <section class={`warning alert ${level}`} lang={language()} aria-label={t('extensionName')} onKeyDown={dismissOnEscape}>
      <header>
        <div class="top-row">
          <LevelMark level={level} />
          <CloseButton onPress={onDismiss} />
        </div>
        <h2>{title}</h2>
        <p>{summary}</p>
        {frameHost !== null && <p>{t('alertInFrame', frameHost)}</p>}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="scroll" aria-label={t(findings.length > 0 ? 'alertSeen' : 'alertListed')} tabIndex={0}>
        {listed.length > 0 && (
          <>
            <h3>{t('alertListed')}</h3>
            <FindingList findings={listed} />
          </>
        )}
        {findings.length > 0 && (
          <>
            <h3>{t('alertSeen')}</h3>
            <FindingList findings={findings} />
          </>
        )}
        <DisclosureList disclosures={disclosures} />
        <h3>{t('alertMeans')}</h3>
        <p>{means}</p>
        <h3>{t('alertInstead')}</h3>
        <p>{instead}</p>
        <SupportContact />
        {onTrust && <p class="fine">{t('alertTrustNote')}</p>}
      </section>
      <footer>
        {failed && <p role="alert">{t('errorTryAgain')}</p>}
        <div class="actions">
          <button type="button" class="primary" onClick={byPerson(onLeave)}>
            {t('alertLeave')}
          </button>
          {onTrust && (
            <button type="button" class="plain" onClick={byPerson(onTrust)}>
              {t('alertTrust')}
            </button>
          )}
        </div>
      </footer>
      <Announcement text={`${title} ${summary} ${[...listed, ...findings].map(({ says }) => says).join(' ')}`} urgent />
    </section>
  );
}
