import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { askToLookAt, type Subject } from '../platform/subject.ts';
import { lookAt } from '../platform/tabs.ts';
import { LevelMark } from '../ui/level-mark.tsx';

type Unreported = Exclude<Subject, { state: 'reported' }>;

const WORDS: Record<Unreported['state'], { title: MessageKey; text: MessageKey }> = {
  unreachable: { title: 'popupUnreachableTitle', text: 'popupUnreachable' },
  'not-allowed': { title: 'popupAllowTitle', text: 'popupAllowText' },
  'own-page': { title: 'popupOwnPageTitle', text: 'popupOwnPage' },
  gone: { title: 'popupUnreachableTitle', text: 'popupGone' },
};

/** Why nothing can be said about a page, and what can be done about that. */
export function PageState({ subject, onAllowed }: { subject: Unreported; onAllowed: () => void }) {
  const { title, text } = WORDS[subject.state];
  return (
    <PlainCard title={title} text={text}>
      {subject.state === 'not-allowed' && <Allow subject={subject} onAllowed={onAllowed} />}
    </PlainCard>
  );
}

export function PlainCard({ title, text, children }: { title: MessageKey; text: MessageKey; children?: ComponentChildren }) {
  return (
    <section class="card stack none">
      <LevelMark level="none" />
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
      {children}
    </section>
  );
}

function Allow({ subject, onAllowed }: { subject: Extract<Unreported, { state: 'not-allowed' }>; onAllowed: () => void }) {
  const [failed, setFailed] = useState(false);
  const allow = async () => {
    if (!(await askToLookAt(subject.origin))) return;
    await lookAt(subject.tabId);
    onAllowed();
  };
  return (
    <>
      <button type="button" class="primary" onClick={() => void allow().catch(() => setFailed(true))}>
        {t('popupAllow')}
      </button>
      {failed && <p role="alert">{t('errorTryAgain')}</p>}
    </>
  );
}
